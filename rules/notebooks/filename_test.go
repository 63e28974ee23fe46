package notebooks

import "testing"

// Names that file systems or the Go tool do not take everywhere are no files of
// testdata.
func TestFilenames(t *testing.T) {
	for _, tt := range []struct {
		stem        string
		byHand      bool
		placeholder bool
		copied      bool
	}{
		{stem: "Sin título", placeholder: true},
		{stem: "Sin ti\u0301tulo3", placeholder: true}, // decomposed, as macOS writes it
		{stem: "未命名1", placeholder: true},
		{stem: "無題", placeholder: true},
		{stem: "Без имени", placeholder: true},
		{stem: "제목 없음", placeholder: true},
		{stem: "UNTITLED", placeholder: true},
		{stem: "Untitled Notebook 2024-01-02 10:11:12", placeholder: true},
		{stem: "Untitled copy 2", placeholder: true, copied: true},
		{stem: "notebook4f0c1d2e3a", placeholder: true},
		{stem: "notebook4f0c1d2e3", placeholder: false},
		{stem: "untitled9a", placeholder: false},
		{stem: "título", placeholder: false},
		{stem: "churn 副本", copied: true},
		{stem: "churn的副本", copied: true},
		{stem: "churn - Copie (2)", copied: true},
		{stem: "Copia de churn", copied: true},
		{stem: "Copy (2) of churn", copied: true},
		{stem: "churn_copy", copied: false},
		{stem: "churn_copy", byHand: true, copied: true},
		{stem: "churn-COPY", byHand: true, copied: true},
		{stem: "deep_copy", byHand: true, copied: false},
		{stem: "s3-copy", byHand: true, copied: false},
		{stem: "file_to_copy", byHand: true, copied: false},
		{stem: "vote-and-copy", byHand: true, copied: false},
		{stem: "logs3_copy", byHand: true, copied: true},
		{stem: "copy", byHand: true, copied: false},
		{stem: "(1)", copied: false},
		{stem: "churn (2019)", copied: false},
		{stem: "copy of", copied: false},
		{stem: "photocopy1", copied: false},
		{stem: "", copied: false},
	} {
		original, copied := uncopied(tt.stem, tt.byHand)
		if copied != tt.copied {
			t.Errorf("uncopied(%q, %v) = %q, %v", tt.stem, tt.byHand, original, copied)
		}
		if got := isPlaceholder(original); got != tt.placeholder {
			t.Errorf("isPlaceholder(%q) = %v", original, got)
		}
	}
}

func TestShort(t *testing.T) {
	for name, want := range map[string]string{
		"Untitled.ipynb": "Untitled.ipynb",
		"quarterly-churn-by-region-and-product-Copy1.ipynb": "quarterly-chur…ct-Copy1.ipynb",
		"未命名未命名未命名未命名未命名未命名未命名未命名未命名未命名1.ipynb":             "未命名未命名未命名未命名未命…名未命名未命名1.ipynb",
	} {
		if got := short(name); got != want {
			t.Errorf("short(%q) = %q", name, got)
		}
	}
}
