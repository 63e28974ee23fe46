package discover

import (
	"path"
	"slices"
	"strings"
)

// copiesOf lists the folders that hold nearly all files of a program under the names that they have there, and hold no
// papers of their own perhaps, of files that are sorted by their names. A program of one or two files says too little.
func copiesOf(programs []string, files []File) (copies []string) {
	if len(programs) == 0 {
		return nil
	}
	const few = 3
	byBase, there := make(map[string][]File), make(map[string]bool)
	for _, f := range files {
		byBase[path.Base(f.Name)], there[f.Name] = append(byBase[path.Base(f.Name)], f), true
	}
	for _, program := range programs {
		parts := partsOf(program, files)
		if len(parts) < few {
			continue
		}
		rarest := parts[0]
		for _, part := range parts {
			if len(byBase[path.Base(part)]) < len(byBase[path.Base(rarest)]) {
				rarest = part
			}
		}
		for _, f := range byBase[path.Base(rarest)] {
			folder, below := strings.CutSuffix(f.Name, "/"+rarest)
			if !below || f.Rel == rarest { // the project as a whole is none
				continue
			}
			same := 0
			for _, part := range parts {
				if there[folder+"/"+part] {
					same++
				}
			}
			if same*10 >= len(parts)*9 {
				copies = append(copies, folder)
			}
		}
	}
	return copies
}

// partsOf lists the files below a folder, of all that are sorted by their names, by their paths from there on.
func partsOf(folder string, files []File) (parts []string) {
	first, _ := slices.BinarySearchFunc(files, folder+"/", func(f File, name string) int { return strings.Compare(f.Name, name) })
	for _, f := range files[first:] {
		part, below := strings.CutPrefix(f.Name, folder+"/")
		if !below {
			break
		}
		parts = append(parts, part)
	}
	return parts
}
