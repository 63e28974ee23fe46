package syntax

// Kinds of the R grammar.
const (
	RArgument Kind = iota + endPy
	RArguments
	RBinaryOperator
	RBracedExpression
	RBreak
	RCall
	RComma
	RComment
	RComplex
	RDotDotI
	RDots
	REscapeSequence
	RExtractOperator
	RFalse
	RFloat
	RForStatement
	RFunctionDefinition
	RIdentifier
	RIfStatement
	RInf
	RInteger
	RNa
	RNamespaceOperator
	RNan
	RNext
	RNull
	RParameter
	RParameters
	RParenthesizedExpression
	RProgram
	RRepeatStatement
	RString
	RStringClose
	RStringContent
	RStringOpen
	RSubset
	RSubset2
	RTrue
	RUnaryOperator
	RWhileStatement
	RAssignment // a binary operator <- <<- = -> ->>
	RPipe       // |> or %>% and its kin
	RFormula    // a binary or unary ~
	RReturn     // a call of return
	endR
)

var rKinds = []kindRow{
	{RArgument, "argument", 0},
	{RArguments, "arguments", 0},
	{RBinaryOperator, "binary_operator", 0},
	{RBracedExpression, "braced_expression", Block},
	{RBreak, "break", Jump},
	{RCall, "call", Call},
	{RComma, "comma", 0},
	{RComment, "comment", Comment},
	{RComplex, "complex", Number},
	{RDotDotI, "dot_dot_i", 0},
	{RDots, "dots", 0},
	{REscapeSequence, "escape_sequence", 0},
	{RExtractOperator, "extract_operator", 0},
	{RFalse, "false", Constant},
	{RFloat, "float", Number},
	{RForStatement, "for_statement", Loop},
	{RFunctionDefinition, "function_definition", Function},
	{RIdentifier, "identifier", Identifier},
	{RIfStatement, "if_statement", If},
	{RInf, "inf", Constant},
	{RInteger, "integer", Number},
	{RNa, "na", Constant},
	{RNamespaceOperator, "namespace_operator", 0},
	{RNan, "nan", Constant},
	{RNext, "next", Jump},
	{RNull, "null", Constant},
	{RParameter, "parameter", 0},
	{RParameters, "parameters", 0},
	{RParenthesizedExpression, "parenthesized_expression", 0},
	{RProgram, "program", CellRoot},
	{RRepeatStatement, "repeat_statement", Loop},
	{RString, "string", String},
	{RStringClose, "string_close", 0},
	{RStringContent, "string_content", 0},
	{RStringOpen, "string_open", 0},
	{RSubset, "subset", 0},
	{RSubset2, "subset2", 0},
	{RTrue, "true", Constant},
	{RUnaryOperator, "unary_operator", 0},
	{RWhileStatement, "while_statement", Loop},
	{RAssignment, "", Assignment},
	{RPipe, "", Pipe},
	{RFormula, "", 0},
	{RReturn, "", Call | Return},
}
