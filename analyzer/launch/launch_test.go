package launch

import "testing"

// A command by itself may set a variable, and has none of a file around it.
func TestCommandOfItsOwn(t *testing.T) {
	for command, want := range map[string]int{
		"IN=explore/weekly.ipynb":                          0,
		"papermill explore/weekly.ipynb /tmp/out.ipynb":    1,
		"papermill $IN /tmp/out.ipynb":                     0,
		"jupyter nbconvert --execute explore/weekly.ipynb": 1,
	} {
		if got := Command(command); len(got) != want {
			t.Errorf("%q runs %v, want %d", command, got, want)
		}
	}
}
