"""Documents of R Markdown and Quarto whose chunks are all R: reading, running, changing them."""

import json
import re
import subprocess
import textwrap
from pathlib import Path

HERE = Path(__file__).resolve().parent
R_VALUES = {"true": "TRUE", "false": "FALSE"}
FENCE = re.compile(r"(?ms)^[ \t>]*(```+)[ \t]*\{(\w+)([^}\n]*)\}[ \t]*\n(.*?)^[ \t>]*\1[ \t]*$")
HEAD = re.compile(r"(?s)\A\s*---\n(.*?)\n---")
QUOTE = re.compile(r"(?m)^[ \t]*> ?")  # before the lines of a chunk within a quotation
OPTION = re.compile(r"(?m)^#\|[ \t]*([\w.-]+):[ \t]*(.*)$")
ELSEWHERE = re.compile(r"\b(child|code|ref\.label|engine|file|exercise)\s*=|opts_chunk\$set\([^)]*\b(eval|error)\b|knit_hooks|read_chunk|<<\w+>>")


class Document:
    """A document whose chunks run one after another, like the cells of a notebook."""

    command = ("Rscript", "--vanilla", HERE / "execute.R")

    def __init__(self, path, text):
        self.path, self.text, self.why = path, text, ""
        self.chunks = list(FENCE.finditer(text))
        self.code = [{"source": QUOTE.sub("", c[4]) if ">" in c[0].split("`")[0] else c[4], "options": c[3], "fails": bool(re.search(r"\berror\s*=\s*T", options(c)))} for c in self.chunks if runs(c)]

    @classmethod
    def read(cls, path):
        document = cls(path, path.read_text(encoding="utf-8", errors="replace"))
        head = HEAD.match(document.text)
        plain = all(c[2] == "r" and not re.search(r"\beval\s*=\s*(?!T|F)", options(c)) for c in document.chunks)
        plain = plain and not (head and re.search(r"(?m)^\s+(eval|error):", head[1])) and not any(ELSEWHERE.search(options(c)) for c in document.chunks)
        return document if plain and document.code and not ELSEWHERE.search(document.text) else None

    def write(self, cells, path):
        """Writes the document with other code; returns the numbers of the chunks that run, and
        the line above each."""
        rest, out, at, places = list(cells), [], 0, {}
        number = 0
        for c in self.chunks:
            out.append(self.text[at:c.start()])
            at = c.end()
            if not runs(c):
                out.append(c[0])
            elif rest:
                cell = rest.pop(0)
                places[number + 1] = "".join(out).count("\n") + 1
                out.append(f"{c[1]}{{r{cell['options']}}}\n{cell['source']}{c[1]}")
            else:
                continue
            number += 1
        path = path.with_suffix(self.path.suffix)
        path.write_text("".join(out) + self.text[at:], encoding="utf-8")
        return path.name, places

    def rename(self, cells, random):
        places = [(i, first, name) for i, first, _, name in statements(cells) if name]
        if not places:
            return None
        i, first, name = random.choice(places)
        lines = cells[i]["source"].split("\n")
        lines[first - 1] = re.sub(r"^(\s*)`?" + re.escape(name) + "`?", rf"\1{name}_renamed", lines[first - 1])
        return with_source(cells, i, lines)

    def bury(self, cells, random):
        places = [(i, first, last) for i, first, last, _ in statements(cells)]
        if not places:
            return None
        i, first, last = random.choice(places)
        lines = cells[i]["source"].split("\n")
        lines[first - 1:last] = ["never_called <- function() {", textwrap.indent("\n".join(lines[first - 1:last]), "  "), "}"]
        return with_source(cells, i, lines)


def delete(text, finding):
    """The text of R without what a finding is about, or None where that cannot be cut out."""
    asked = {"text": text, "line": finding["line"], "column": finding["column"], "kind": finding["rule"]}
    told = subprocess.run(Document.command, input=json.dumps({"delete": asked}), capture_output=True, text=True, check=False).stdout
    return json.loads(told) or None if told else None


def options(chunk):
    """What a chunk's head says, and its lines `#| key: value`, in R's spelling."""
    return chunk[3] + "".join(f", {key}={R_VALUES.get(value.strip(), value)}" for key, value in OPTION.findall(chunk[4]))


def runs(chunk):
    return not re.search(r"\beval\s*=\s*F", options(chunk))


def with_source(cells, i, lines):
    return cells[:i] + [{**cells[i], "source": "\n".join(lines)}] + cells[i + 1:]


def statements(cells):
    """Chunk, first line, last line and name of what gives a name a value or attaches a package."""
    told = subprocess.run(Document.command, input=json.dumps({"statements": [c["source"] for c in cells]}), capture_output=True, text=True, check=True).stdout
    return [(i, *place) for i, places in enumerate(json.loads(told)) for place in places]
