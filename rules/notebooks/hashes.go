package notebooks

import (
	"hash/crc32"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
)

// This file keeps the names that a document has in few bytes: every project-wide step holds those of all documents.

func hashOf(name string) uint32 { return crc32.ChecksumIEEE([]byte(name)) }

// hashesOf lists the hashes of those names of a module that has tells, sorted. A document without one has none.
func hashesOf(module *scope.Scope, has func(*scope.Name) bool) (hashes []uint32) {
	if module == nil {
		return nil
	}
	for _, n := range module.Names {
		if has(n) {
			hashes = append(hashes, hashOf(n.Text))
		}
	}
	slices.Sort(hashes)
	return hashes
}

// amongst reports whether a name is one of those that sorted hashes stand for.
func amongst(hashes []uint32, name string) bool {
	_, is := slices.BinarySearch(hashes, hashOf(name))
	return is
}
