package report

// The parts of SARIF 2.1.0 that labcoat writes. Optional properties are left
// out where they say nothing: viewers act on a byteOffset even if it is -1.
type (
	sarifRule struct {
		ID                   string             `json:"id"`
		Name                 string             `json:"name,omitempty"`
		ShortDescription     sarifText          `json:"shortDescription"`
		FullDescription      sarifText          `json:"fullDescription"`
		Help                 sarifText          `json:"help"`
		HelpURI              string             `json:"helpUri"`
		DefaultConfiguration sarifConfiguration `json:"defaultConfiguration"`
		Properties           sarifRuleFacts     `json:"properties"`
	}
	sarifText struct {
		Text     string `json:"text"`
		Markdown string `json:"markdown,omitempty"`
	}
	sarifConfiguration struct {
		Level   string `json:"level"`
		Enabled *bool  `json:"enabled,omitempty"` // true where left out
	}
	sarifRuleFacts struct {
		Tags      []string `json:"tags"`
		Precision string   `json:"precision"`
		Severity  string   `json:"problem.severity"` // GitHub's name
	}

	sarifInvocation struct {
		ExecutionSuccessful bool                `json:"executionSuccessful"`
		Notifications       []sarifNotification `json:"toolExecutionNotifications,omitempty"`
	}
	sarifNotification struct {
		Level     string          `json:"level"`
		Message   sarifText       `json:"message"`
		Locations []sarifLocation `json:"locations,omitempty"`
	}

	sarifResult struct {
		RuleID              string            `json:"ruleId"`
		RuleIndex           *int              `json:"ruleIndex,omitempty"`
		Level               string            `json:"level"`
		Message             sarifText         `json:"message"`
		Locations           []sarifLocation   `json:"locations"`
		RelatedLocations    []sarifLocation   `json:"relatedLocations,omitempty"`
		PartialFingerprints map[string]string `json:"partialFingerprints,omitempty"`
		// Suppressions is empty for a finding that counts and nil where none
		// are told: the standard wants them on all results of a run or on none.
		Suppressions *[]sarifSuppression `json:"suppressions,omitempty"`
		Properties   sarifFacts          `json:"properties"`
	}
	sarifSuppression struct {
		Kind          string `json:"kind"`
		Justification string `json:"justification,omitempty"`
	}
	sarifFacts struct {
		CellIndex  int    `json:"cellIndex,omitempty"` // from 1 over all cells
		CellID     string `json:"cellId,omitempty"`
		CellLine   int    `json:"cellLine,omitempty"` // these two only where the cell has lines of its own
		CellColumn int    `json:"cellColumn,omitempty"`
		Language   string `json:"language"`
		Stage      string `json:"stage"`
		Habit      string `json:"habit"`
		Category   string `json:"category,omitempty"`
	}

	sarifLocation struct {
		ID       int            `json:"id,omitempty"` // related locations have one, from 1
		Physical sarifPhysical  `json:"physicalLocation"`
		Logical  []sarifLogical `json:"logicalLocations,omitempty"`
		Message  *sarifText     `json:"message,omitempty"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   *sarifRegion  `json:"region,omitempty"`
	}
	sarifArtifact struct {
		URI       string `json:"uri"`
		URIBaseID string `json:"uriBaseId,omitempty"`
	}
	// sarifRegion counts from 1; columns are UTF-16 units, endColumn exclusive.
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn,omitempty"`
		EndLine     int `json:"endLine,omitempty"`
		EndColumn   int `json:"endColumn,omitempty"`
	}
	sarifLogical struct {
		Name          string `json:"name"`
		QualifiedName string `json:"fullyQualifiedName"`
		DecoratedName string `json:"decoratedName,omitempty"`
		Kind          string `json:"kind"`
	}
)
