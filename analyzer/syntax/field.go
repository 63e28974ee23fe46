package syntax

// Field names the part that a node plays in its parent. The grammars share the
// numbering; None is a node without a field.
type Field uint8

// The fields of both grammars.
const (
	None Field = iota
	AliasField
	AlternativeField
	ArgumentField
	ArgumentsField
	AttributeField
	BodyField
	CauseField
	CodeField
	ConditionField
	ConsequenceField
	ContentField
	DefaultField
	DefinitionField
	ExpressionField
	FormatSpecifierField
	FunctionField
	GuardField
	KeyField
	LeftField
	LHSField
	ModuleNameField
	NameField
	ObjectField
	OperatorField
	OperatorsField
	ParameterField
	ParametersField
	ReturnTypeField
	RHSField
	RightField
	SequenceField
	SubjectField
	SubscriptField
	SuperclassesField
	TypeField
	TypeConversionField
	TypeParametersField
	ValueField
	VariableField
)

var fieldNames = [...]string{
	None:                 "",
	AliasField:           "alias",
	AlternativeField:     "alternative",
	ArgumentField:        "argument",
	ArgumentsField:       "arguments",
	AttributeField:       "attribute",
	BodyField:            "body",
	CauseField:           "cause",
	CodeField:            "code",
	ConditionField:       "condition",
	ConsequenceField:     "consequence",
	ContentField:         "content",
	DefaultField:         "default",
	DefinitionField:      "definition",
	ExpressionField:      "expression",
	FormatSpecifierField: "format_specifier",
	FunctionField:        "function",
	GuardField:           "guard",
	KeyField:             "key",
	LeftField:            "left",
	LHSField:             "lhs",
	ModuleNameField:      "module_name",
	NameField:            "name",
	ObjectField:          "object",
	OperatorField:        "operator",
	OperatorsField:       "operators",
	ParameterField:       "parameter",
	ParametersField:      "parameters",
	ReturnTypeField:      "return_type",
	RHSField:             "rhs",
	RightField:           "right",
	SequenceField:        "sequence",
	SubjectField:         "subject",
	SubscriptField:       "subscript",
	SuperclassesField:    "superclasses",
	TypeField:            "type",
	TypeConversionField:  "type_conversion",
	TypeParametersField:  "type_parameters",
	ValueField:           "value",
	VariableField:        "variable",
}

// String returns the grammars' name of the field.
func (f Field) String() string { return fieldNames[f] }
