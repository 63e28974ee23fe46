package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/labcoat-lint/labcoat/analyzer"
)

// measurePylint runs pylint's duplicate-code on the scripts of Python and counts how many
// of the groups that lie in them it tells.
func measurePylint(program string, files []analyzer.File, made []group) error {
	folder, err := os.MkdirTemp("", "clones")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(folder) }()
	paths := make(map[string]string) // by the name of the module
	var names []string
	for i, f := range files {
		if filepath.Ext(f.Name) != ".py" {
			continue
		}
		module := fmt.Sprintf("module_%d", i)
		paths[module] = f.Name
		names = append(names, module+".py")
		if err := os.WriteFile(filepath.Join(folder, module+".py"), f.Text, 0o666); err != nil {
			return err
		}
	}
	var in []group
	for _, g := range made {
		if filepath.Ext(g.spots[0].path) == ".py" {
			in = append(in, g)
		}
	}
	command := exec.Command(program, append([]string{"--disable=all", "--enable=duplicate-code", "--output-format=json"}, names...)...)
	command.Dir = folder
	begin := time.Now()
	out, err := command.Output()
	took := time.Since(begin)
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) { // it fails where it finds anything
		return err
	}
	var messages []struct{ Message string }
	if err := json.Unmarshal(out, &messages); err != nil {
		return fmt.Errorf("pylint: %w", err)
	}
	var told [][]spot
	for _, m := range messages {
		if group := placesOf(m.Message, paths); len(group) > 0 {
			told = append(told, group)
		}
	}
	fmt.Println("pylint")
	compare(in, told, false)
	fmt.Printf("%d groups told in %.1f s\n", len(told), took.Seconds())
	return nil
}

// similar is how pylint writes a place: lines from 0, without the last.
var similar = regexp.MustCompile(`^==(\w+):\[(\d+):(\d+)\]$`)

// placesOf reads the places of a message of pylint.
func placesOf(message string, paths map[string]string) (group []spot) {
	for line := range strings.Lines(message) {
		m := similar.FindStringSubmatch(strings.TrimSpace(line))
		if m == nil {
			continue
		}
		first, _ := strconv.Atoi(m[2]) // digits
		last, _ := strconv.Atoi(m[3])
		group = append(group, spot{path: paths[m[1]], first: first + 1, last: last})
	}
	return group
}
