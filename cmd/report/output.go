package report

import (
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
)

// Output is a report's file. What is written goes to a temporary file beside
// it, and only [Output.Commit] puts that in its place: nobody ever sees half a
// report, and an old one survives a run that failed.
type Output struct {
	path      string // as it was given, for messages
	target    string // behind symbolic links
	temporary string // what is written until Commit; empty for a device or a pipe, and after Commit
	file      *os.File
	err       error // the first one of Write
}

// Open prepares the file at path, or fails with a sentence that names it, so
// that a run ends before its work and not after. The folder has to exist. Call
// Commit when the report is complete and Discard in any case.
func Open(path string) (*Output, error) {
	if path == "" {
		return nil, errors.New("no file to write the report to: give one behind the colon, as in `json:report.json`")
	}
	o := &Output{path: path, target: path}
	mode := fs.FileMode(0)
	switch info, err := os.Stat(path); {
	case errors.Is(err, fs.ErrNotExist):
		if _, err := os.Stat(filepath.Dir(path)); errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("cannot write `%s`: there is no folder `%s`, create it first", path, filepath.Dir(path))
		}
	case err != nil:
		return nil, o.failed(err)
	case info.IsDir():
		return nil, fmt.Errorf("cannot write `%s`: it is a folder, name a file in it", path)
	case !info.Mode().IsRegular(): // /dev/stdout, a FIFO: a rename would replace it
		if o.file, err = os.OpenFile(path, os.O_WRONLY, 0); err != nil {
			return nil, o.failed(err)
		}
		return o, nil
	case info.Mode().Perm()&0o200 == 0: // a rename would not mind
		return nil, fmt.Errorf("cannot write `%s`: it is read-only", path)
	default:
		if o.target, err = filepath.EvalSymlinks(path); err != nil {
			return nil, o.failed(err)
		}
		mode = info.Mode().Perm()
	}
	var err error
	if o.file, err = createBeside(o.target); err != nil {
		return nil, o.failed(err)
	}
	o.temporary = o.file.Name()
	if mode != 0 {
		if err := o.file.Chmod(mode); err != nil {
			o.Discard()
			return nil, o.failed(err)
		}
	}
	return o, nil
}

// createBeside makes a hidden file in target's folder. Unlike os.CreateTemp it leaves
// the permissions to the umask: reports are for other programs too.
func createBeside(target string) (*os.File, error) {
	folder, name := filepath.Split(target)
	for {
		path := fmt.Sprintf("%s.%s.%08x.tmp", folder, name, rand.Uint32())
		file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
		if !errors.Is(err, fs.ErrExist) {
			return file, err
		}
	}
}

// Write implements io.Writer.
func (o *Output) Write(p []byte) (int, error) {
	n, err := o.file.Write(p)
	if err != nil && o.err == nil {
		o.err = o.failed(err)
	}
	return n, o.err
}

// Commit puts the complete report in its place. If it fails, or an earlier
// Write did, nothing is left behind and what stood there before is untouched.
func (o *Output) Commit() error {
	defer o.Discard()
	if o.err != nil {
		return o.err
	}
	if err := o.file.Close(); err != nil { // a network drive tells here that it is full
		return o.failed(err)
	}
	if o.temporary != "" {
		if err := os.Rename(o.temporary, o.target); err != nil {
			return o.failed(err)
		}
		o.temporary = ""
	}
	return nil
}

// Discard removes what was written, unless Commit put it in its place. It may be
// called more than once.
func (o *Output) Discard() {
	_ = o.file.Close()
	if o.temporary != "" {
		_ = os.Remove(o.temporary)
		o.temporary = ""
	}
}

// failed says what could not be written, without the temporary name that the
// system's error carries.
func (o *Output) failed(err error) error {
	var path *fs.PathError
	var link *os.LinkError
	switch {
	case errors.As(err, &path):
		err = path.Err
	case errors.As(err, &link):
		err = link.Err
	}
	return fmt.Errorf("cannot write `%s`: %w", o.path, err)
}
