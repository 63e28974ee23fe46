package syntax

import "testing"

// TestHasPython2 tells code that is written for Python 2 from what runs on Python 3 as well, or on it alone.
func TestHasPython2(t *testing.T) {
	for code, want := range map[string]struct{ has, may bool }{
		"print 'low'":                          {true, true},
		"print [x for x in low]":               {true, true},
		"print('low')":                         {false, false},
		"raise ValueError, 'low'":              {true, true},
		"low = 0755":                           {true, true},
		"for i in xrange(3): f(i)":             {true, true},
		"xrange = 3; f(xrange)":                {false, true},
		"from six.moves import xrange; xrange": {false, true},
		"low.xrange(3)":                        {false, true},
		"f(unicode=True)":                      {false, false},
		"np.unicode.low":                       {false, false},
		"unicode('low')":                       {true, true},
		"try:\n    unicode\nexcept NameError:\n    pass":                               {false, false},
		"if sys.version_info[0] < 3:\n    input = raw_input":                           {false, true},
		"new = sys.version_info[0] >= 3\nif new:\n    f()\nelse:\n    import StringIO": {false, false},
		"new = low >= 3\nif new:\n    f()\nelse:\n    import StringIO":                 {true, true},
		"low = unicode if PY2 else str":                                                {false, false},
		"for i in xrange(3): f(f'{i}')":                                                {false, true},
		"def f(i: int): return raw_input()":                                            {false, true},
		"if (n := xrange(3)): f(n)":                                                    {false, true},
		"def f():\n    nonlocal n\n    n = xrange(3)":                                  {false, true},
		"async def f(): await xrange(3)":                                               {false, true},
		"match low:\n    case 1: xrange(3)":                                            {false, true},
		"f('{i}', xrange(3))":                                                          {true, true},
		"print f'{i}'":                                                                 {true, true},
		"import urllib2":                                                               {true, true},
		"import cPickle as pickle":                                                     {true, true},
		"from StringIO import StringIO":                                                {true, true},
		"from io import StringIO; StringIO()":                                          {false, false},
		"from six.moves import cPickle":                                                {false, true},
		"import six.moves.cPickle":                                                     {false, true},
		"try:\n    import cPickle\nexcept ImportError:\n    import pickle":             {false, true},
		"from __future__ import print_function":                                        {false, true},
		"low.iteritems()":                                                              {false, true},
		"#!/usr/bin/python2\nlow = 1":                                                  {true, true},
		"#!/envs/py27/bin/python\nlow = 1":                                             {true, true},
		"# needs Python 2.7\nlow = 1":                                                  {true, true},
		"# for Python 2 and 3\nlow = 1":                                                {false, false},
		"# for Python 2.7, py3\nlow = 1":                                               {false, false},
		"# for Python 2.7 (3.x)\nlow = 1":                                              {false, false},
		"#!/usr/bin/python3\nlow = 1  # no python2":                                    {false, false},
	} {
		f := parse(t, "a.py", code+"\n")
		if has, may := f.HasPython2(), f.MayBePython2(); has != want.has || may != want.may {
			t.Errorf("%s: has %v and may be %v, want %v", code, has, may, want)
		}
	}
}
