package syntax

// Kinds of the Python grammar.
const (
	PyAliasedImport Kind = iota + firstPython
	PyArgumentList
	PyAsPattern
	PyAssertStatement
	PyAssignment
	PyAttribute
	PyAugmentedAssignment
	PyAwait
	PyBinaryOperator
	PyBlock
	PyBooleanOperator
	PyBreakStatement
	PyCall
	PyCaseClause
	PyCasePattern
	PyChevron
	PyClassDefinition
	PyClassPattern
	PyComment
	PyComparisonOperator
	PyComplexPattern
	PyConcatenatedString
	PyConditionalExpression
	PyConstrainedType
	PyContinueStatement
	PyDecoratedDefinition
	PyDecorator
	PyDefaultParameter
	PyDeleteStatement
	PyDictPattern
	PyDictionary
	PyDictionaryComprehension
	PyDictionarySplat
	PyDictionarySplatPattern
	PyDottedName
	PyElifClause
	PyEllipsis
	PyElseClause
	PyEscapeInterpolation
	PyEscapeSequence
	PyExceptClause
	PyExceptGroupClause
	PyExecStatement
	PyExpressionList
	PyExpressionStatement
	PyFalse
	PyFinallyClause
	PyFloat
	PyForInClause
	PyForStatement
	PyFormatExpression
	PyFormatSpecifier
	PyFunctionDefinition
	PyFutureImportStatement
	PyGeneratorExpression
	PyGenericType
	PyGlobalStatement
	PyIdentifier
	PyIfClause
	PyIfStatement
	PyImportFromStatement
	PyImportPrefix
	PyImportStatement
	PyInteger
	PyInterpolation
	PyKeywordArgument
	PyKeywordPattern
	PyKeywordSeparator
	PyLambda
	PyLambdaParameters
	PyLineContinuation
	PyList
	PyListComprehension
	PyListPattern
	PyListSplat
	PyListSplatPattern
	PyMatchStatement
	PyMemberType
	PyModule
	PyNamedExpression
	PyNone
	PyNonlocalStatement
	PyNotOperator
	PyPair
	PyParameters
	PyParenthesizedExpression
	PyParenthesizedListSplat
	PyPassStatement
	PyPatternList
	PyPositionalSeparator
	PyPrintStatement
	PyRaiseStatement
	PyRelativeImport
	PyReturnStatement
	PySet
	PySetComprehension
	PySlice
	PySplatPattern
	PySplatType
	PyString
	PyStringContent
	PyStringEnd
	PyStringStart
	PySubscript
	PyTrue
	PyTryStatement
	PyTuple
	PyTuplePattern
	PyType
	PyTypeAliasStatement
	PyTypeConversion
	PyTypeParameter
	PyTypedDefaultParameter
	PyTypedParameter
	PyUnaryOperator
	PyUnionPattern
	PyUnionType
	PyWhileStatement
	PyWildcardImport
	PyWithClause
	PyWithItem
	PyWithStatement
	PyYield
	endPy
)

var pythonKinds = []kindRow{
	{PyAliasedImport, "aliased_import", 0},
	{PyArgumentList, "argument_list", 0},
	{PyAsPattern, "as_pattern", 0},
	{PyAssertStatement, "assert_statement", 0},
	{PyAssignment, "assignment", Assignment},
	{PyAttribute, "attribute", 0},
	{PyAugmentedAssignment, "augmented_assignment", Assignment},
	{PyAwait, "await", 0},
	{PyBinaryOperator, "binary_operator", 0},
	{PyBlock, "block", Block},
	{PyBooleanOperator, "boolean_operator", 0},
	{PyBreakStatement, "break_statement", Jump},
	{PyCall, "call", Call},
	{PyCaseClause, "case_clause", 0},
	{PyCasePattern, "case_pattern", 0},
	{PyChevron, "chevron", 0},
	{PyClassDefinition, "class_definition", Class},
	{PyClassPattern, "class_pattern", 0},
	{PyComment, "comment", Comment},
	{PyComparisonOperator, "comparison_operator", 0},
	{PyComplexPattern, "complex_pattern", 0},
	{PyConcatenatedString, "concatenated_string", 0},
	{PyConditionalExpression, "conditional_expression", 0},
	{PyConstrainedType, "constrained_type", 0},
	{PyContinueStatement, "continue_statement", Jump},
	{PyDecoratedDefinition, "decorated_definition", 0},
	{PyDecorator, "decorator", 0},
	{PyDefaultParameter, "default_parameter", 0},
	{PyDeleteStatement, "delete_statement", 0},
	{PyDictPattern, "dict_pattern", 0},
	{PyDictionary, "dictionary", 0},
	{PyDictionaryComprehension, "dictionary_comprehension", 0},
	{PyDictionarySplat, "dictionary_splat", 0},
	{PyDictionarySplatPattern, "dictionary_splat_pattern", 0},
	{PyDottedName, "dotted_name", 0},
	{PyElifClause, "elif_clause", 0},
	{PyEllipsis, "ellipsis", 0},
	{PyElseClause, "else_clause", 0},
	{PyEscapeInterpolation, "escape_interpolation", 0},
	{PyEscapeSequence, "escape_sequence", 0},
	{PyExceptClause, "except_clause", 0},
	{PyExceptGroupClause, "except_group_clause", 0},
	{PyExecStatement, "exec_statement", Call},
	{PyExpressionList, "expression_list", 0},
	{PyExpressionStatement, "expression_statement", 0},
	{PyFalse, "false", Constant},
	{PyFinallyClause, "finally_clause", 0},
	{PyFloat, "float", Number},
	{PyForInClause, "for_in_clause", 0},
	{PyForStatement, "for_statement", Loop},
	{PyFormatExpression, "format_expression", 0},
	{PyFormatSpecifier, "format_specifier", 0},
	{PyFunctionDefinition, "function_definition", Function},
	{PyFutureImportStatement, "future_import_statement", Import},
	{PyGeneratorExpression, "generator_expression", 0},
	{PyGenericType, "generic_type", 0},
	{PyGlobalStatement, "global_statement", 0},
	{PyIdentifier, "identifier", Identifier},
	{PyIfClause, "if_clause", 0},
	{PyIfStatement, "if_statement", If},
	{PyImportFromStatement, "import_from_statement", Import},
	{PyImportPrefix, "import_prefix", 0},
	{PyImportStatement, "import_statement", Import},
	{PyInteger, "integer", Number},
	{PyInterpolation, "interpolation", 0},
	{PyKeywordArgument, "keyword_argument", 0},
	{PyKeywordPattern, "keyword_pattern", 0},
	{PyKeywordSeparator, "keyword_separator", 0},
	{PyLambda, "lambda", Lambda},
	{PyLambdaParameters, "lambda_parameters", 0},
	{PyLineContinuation, "line_continuation", 0},
	{PyList, "list", 0},
	{PyListComprehension, "list_comprehension", 0},
	{PyListPattern, "list_pattern", 0},
	{PyListSplat, "list_splat", 0},
	{PyListSplatPattern, "list_splat_pattern", 0},
	{PyMatchStatement, "match_statement", 0},
	{PyMemberType, "member_type", 0},
	{PyModule, "module", CellRoot},
	{PyNamedExpression, "named_expression", Assignment},
	{PyNone, "none", Constant},
	{PyNonlocalStatement, "nonlocal_statement", 0},
	{PyNotOperator, "not_operator", 0},
	{PyPair, "pair", 0},
	{PyParameters, "parameters", 0},
	{PyParenthesizedExpression, "parenthesized_expression", 0},
	{PyParenthesizedListSplat, "parenthesized_list_splat", 0},
	{PyPassStatement, "pass_statement", 0},
	{PyPatternList, "pattern_list", 0},
	{PyPositionalSeparator, "positional_separator", 0},
	{PyPrintStatement, "print_statement", Call},
	{PyRaiseStatement, "raise_statement", Raise},
	{PyRelativeImport, "relative_import", 0},
	{PyReturnStatement, "return_statement", Return},
	{PySet, "set", 0},
	{PySetComprehension, "set_comprehension", 0},
	{PySlice, "slice", 0},
	{PySplatPattern, "splat_pattern", 0},
	{PySplatType, "splat_type", 0},
	{PyString, "string", String},
	{PyStringContent, "string_content", 0},
	{PyStringEnd, "string_end", 0},
	{PyStringStart, "string_start", 0},
	{PySubscript, "subscript", 0},
	{PyTrue, "true", Constant},
	{PyTryStatement, "try_statement", Try},
	{PyTuple, "tuple", 0},
	{PyTuplePattern, "tuple_pattern", 0},
	{PyType, "type", 0},
	{PyTypeAliasStatement, "type_alias_statement", 0},
	{PyTypeConversion, "type_conversion", 0},
	{PyTypeParameter, "type_parameter", 0},
	{PyTypedDefaultParameter, "typed_default_parameter", 0},
	{PyTypedParameter, "typed_parameter", 0},
	{PyUnaryOperator, "unary_operator", 0},
	{PyUnionPattern, "union_pattern", 0},
	{PyUnionType, "union_type", 0},
	{PyWhileStatement, "while_statement", Loop},
	{PyWildcardImport, "wildcard_import", 0},
	{PyWithClause, "with_clause", 0},
	{PyWithItem, "with_item", 0},
	{PyWithStatement, "with_statement", With},
	{PyYield, "yield", 0},
}
