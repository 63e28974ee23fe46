"""Changes a notebook the way that people break one. Every change is seeded."""

import ast
import re
import textwrap

KINDS = ("swap", "delete", "rotate", "rename", "bury")


def mutate(document, kind, random):
    """Returns the code cells of a document changed in one way, or None where it has
    no place for the change."""
    if len(document.code) < 3:
        return None
    change = {"swap": swap, "delete": delete, "rotate": rotate, "rename": document.rename, "bury": document.bury}[kind]
    return change(document.code, random)


def swap(cells, random):
    """Two cells change places."""
    a, b = random.sample(range(len(cells)), 2)
    changed = list(cells)
    changed[a], changed[b] = changed[b], changed[a]
    return changed


def delete(cells, random):
    """One cell is gone."""
    gone = random.randrange(len(cells))
    return cells[:gone] + cells[gone + 1:]


def rotate(cells, random):
    """The cells begin somewhere in the middle and end with what stood above."""
    start = random.randrange(1, len(cells))
    return cells[start:] + cells[:start]


def rename(cells, random):
    """A name is changed where it is defined, and only there."""
    places = [(i, name, at) for i, cell in enumerate(cells) for name, at in definitions(text_of(cell))]
    if not places:
        return None
    i, name, at = random.choice(places)
    text = text_of(cells[i])
    return cells[:i] + [{**cells[i], "source": text[:at] + name + "_renamed" + text[at + len(name):]}] + cells[i + 1:]


def bury(cells, random):
    """A statement that defines something moves into a function that nobody calls."""
    places = [(i, n) for i, cell in enumerate(cells) for n in statements(text_of(cell)) if defines(n)]
    if not places:
        return None
    i, node = random.choice(places)
    lines = text_of(cells[i]).split("\n")
    first = min([node.lineno] + [d.lineno for d in getattr(node, "decorator_list", [])])
    body = textwrap.indent("\n".join(lines[first - 1:node.end_lineno]), "    ")
    lines[first - 1:node.end_lineno] = ["def never_called():", body]
    text = "\n".join(lines)
    return cells[:i] + [{**cells[i], "source": text}] + cells[i + 1:] if parses(text) else None


def text_of(cell):
    source = cell["source"]
    return source if isinstance(source, str) else "".join(source)


def parses(text):
    try:
        return ast.parse(text)
    except (SyntaxError, ValueError):
        return None


def statements(text):
    """The statements at the top of a cell that is plain Python, each alone on its lines."""
    tree = parses(text)
    nodes = tree.body if tree else []
    return [n for i, n in enumerate(nodes)
            if (i == 0 or nodes[i - 1].end_lineno < n.lineno) and (i + 1 == len(nodes) or nodes[i + 1].lineno > n.end_lineno)]


def defines(node):
    if isinstance(node, ast.Assign):
        return any(isinstance(n, ast.Name) for target in node.targets for n in ast.walk(target) if isinstance(getattr(n, "ctx", None), ast.Store))
    return isinstance(node, (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef)) and not is_star(node)


def is_star(node):
    return isinstance(node, ast.ImportFrom) and (node.module == "__future__" or node.names[0].name == "*")


def definitions(text):
    """The names that the statements at the top of a cell define, with their offsets."""
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    lines = text.split("\n")

    def offset(line, column):  # columns of ast count bytes
        return starts[line - 1] + len(lines[line - 1].encode()[:column].decode())

    found = []
    for node in statements(text):
        if isinstance(node, ast.Assign):
            found += [(n.id, offset(n.lineno, n.col_offset)) for target in node.targets for n in ast.walk(target)
                      if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            at = offset(node.lineno, node.col_offset)
            found.append((node.name, text.index(node.name, re.compile(r"(def|class)\s+").search(text, at).end())))
        elif isinstance(node, (ast.Import, ast.ImportFrom)) and not is_star(node):
            found += [(a.asname, offset(a.end_lineno, a.end_col_offset) - len(a.asname)) for a in node.names if a.asname]
    return found
