"""Deletes from Python code what a finding says is not needed."""

import ast
import re


def delete(text, finding):
    """The text without what a finding is about, or None where that cannot be cut out."""
    try:
        tree = ast.parse(plain(text))
    except (SyntaxError, ValueError):
        return None
    code = Code(text)
    names = finding["data"].get("names") or [re.search("`([^`]*)`", finding["message"]).group(1)]
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt) and code.covers(node, finding["line"], finding["column"]):
            new = without(node, names, finding)
            if new is not None:
                return code.replace(node, new)
    return None


def plain(text):
    """Python with the magics of IPython covered, line by line."""
    return re.sub(r"(?m)^([ \t]*)[%!].*$", r"\1pass", text)


def without(node, names, finding):
    """The statement that remains of one, or None where it is not the one that is meant."""
    match node:
        case ast.Import() | ast.ImportFrom() if finding["rule"] == "unused_import":
            kept = [a for a in node.names if (a.asname or (a.name.split(".")[0] if isinstance(node, ast.Import) else a.name)) not in names]
            node.names = kept
            return ast.unparse(node) if kept else "pass"
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef() if finding["rule"] == "unused_definition":
            return "pass" if node.name in names else None
        case ast.Assign() if finding["rule"] != "unused_import":
            kept = [t for t in node.targets if not (isinstance(t, ast.Name) and t.id in names)]
            if len(kept) == len(node.targets):
                return None
            node.targets = kept
            return ast.unparse(node) if kept else value_of(node)
        case ast.AnnAssign(target=ast.Name(id=name)) | ast.AugAssign(target=ast.Name(id=name)) if name in names:
            return value_of(node)
        case ast.With():
            for item in node.items:
                if isinstance(item.optional_vars, ast.Name) and item.optional_vars.id in names:
                    item.optional_vars = None
                    return ast.unparse(node)
        case ast.Try():
            for handler in node.handlers:
                if handler.name in names and handler.lineno == finding["line"]:
                    handler.name = None
                    return ast.unparse(node)
    return None


def value_of(node):
    """What remains of an assignment: its value where that calls something."""
    if node.value is None or not any(isinstance(n, (ast.Call, ast.Await, ast.Yield, ast.YieldFrom, ast.NamedExpr)) for n in ast.walk(node.value)):
        return "pass"
    return ast.unparse(node.value)


class Code:
    """A text whose lines and columns are those of ast: lines from 1, columns in bytes."""

    def __init__(self, text):
        self.lines = [line.encode() for line in text.split("\n")]

    def covers(self, node, line, column):
        """Whether a place lies in a statement; its column counts characters from 1."""
        at = (line, len(self.lines[line - 1].decode()[:column - 1].encode()))
        return first_of(node) <= at < (node.end_lineno, node.end_col_offset)

    def replace(self, node, new):
        line, column = first_of(node)
        indent = self.lines[line - 1][:column]
        if indent.strip():
            indent = b""  # behind another statement on its line
        body = ("\n" + indent.decode()).join(new.split("\n")) if indent else new
        head = self.lines[line - 1][:column]
        tail = self.lines[node.end_lineno - 1][node.end_col_offset:]
        changed = self.lines[:line - 1] + [head + body.encode() + tail] + self.lines[node.end_lineno:]
        return b"\n".join(changed).decode()


def first_of(node):
    return min([(node.lineno, node.col_offset)] + [(d.lineno, d.col_offset - 1) for d in getattr(node, "decorator_list", [])])
