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
    meant = [n for n in statements(tree) if code.covers(n, finding["line"], finding["column"]) and without(n, names, finding)]
    if not meant:
        return None
    if finding["rule"] == "unused_variable":  # it is set in other places too
        around = [n for n in ast.walk(tree) if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef)) and code.covers(n, finding["line"], finding["column"])]
        meant = [n for n in statements(around[-1] if around else tree) if isinstance(n, ast.AugAssign) or n is meant[-1]]
    tree = ast.parse(plain(text))  # without() has changed the first one
    places = {first_of(n) for n in meant}
    for node in sorted(statements(tree), key=first_of, reverse=True):
        if first_of(node) in places and (new := without(node, names, finding)) is not None:
            code.replace(node, new)
    return code.text()


def statements(tree):
    return [n for n in ast.walk(tree) if isinstance(n, ast.stmt)]


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
        """Puts other code in the place of a statement. Lines below keep their numbers."""
        line, column = first_of(node)
        head, tail = self.lines[line - 1][:column], self.lines[node.end_lineno - 1][node.end_col_offset:]
        indent = b"" if head.strip() else head  # nothing behind another statement on its line
        body = (b"\n" + indent).join(new.encode().split(b"\n"))
        changed = (head + body + tail).split(b"\n")
        self.lines[line - 1:node.end_lineno] = changed + [b""] * (node.end_lineno - line + 1 - len(changed))

    def text(self):
        return b"\n".join(self.lines).decode()


def first_of(node):
    return min([(node.lineno, node.col_offset)] + [(d.lineno, d.col_offset - 1) for d in getattr(node, "decorator_list", [])])
