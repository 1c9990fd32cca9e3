"""What the bytes of a file are, before anybody runs them.

The text is parsed and nothing more.
"""

from __future__ import annotations

import ast
import codecs
import io
import re
import sys
import sysconfig
import tokenize
import warnings
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from importlib.machinery import PathFinder
from pathlib import Path

from autograder.intake.trouble import RefusedError

_UNREADABLE = (SyntaxError, ValueError, RecursionError, MemoryError)

# What a file begins with that is not Python, whatever its name.
_BEGINNINGS: Mapping[bytes, str] = {
    b"{\\rtf": "a text with formats (RTF)",
    b"PK\x03\x04": "a zip, or a document of an office program",
    b"PK\x05\x06": "an empty zip",
    b"%PDF": "a PDF",
    b"\x1f\x8b": "packed (gzip)",
    b"7z\xbc\xaf": "packed (7z)",
    b"Rar!": "packed (RAR)",
    b"\xd0\xcf\x11\xe0": "a document of an office program",
    b"\x00\x05\x16\x07": "what macOS keeps beside a file instead of the file",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}
_PAGE = re.compile(rb"\s*<(?:!doctype|html)\b", re.IGNORECASE)
_NOTEBOOK = re.compile(rb'\s*\{(?:.*)"(?:cells|nbformat)"\s*:', re.DOTALL)
_ELSE = "It was not graded: save it as plain text (UTF-8), and hand it in again"

_PYTHON_2 = re.compile(
    r"^\s*(?:print\s+(?![=(.\[])|print\s*>>|exec\s+[\"'\w]|raise\s+\w+\s*,"
    r"|except\s+[\w.]+\s*,\s*\w+\s*:)|<>|\bur[\"']"
)
_MODULES_OF_PYTHON_2 = frozenset(
    {"StringIO", "__builtin__", "cPickle", "cStringIO", "commands", "httplib", "thread"}
    | {"urllib2", "urlparse"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A source file as Python will read it, and what is said about it."""

    data: bytes
    note: str = ""


def python_text(data: bytes, name: str) -> Text:
    """Return a source in a form that Python reads.

    Raises ``RefusedError`` for what is something else under the name of a `.py`.
    """
    kind = _kind(data)
    if kind:
        raise RefusedError(f"`{name}` is {kind}, not a Python file. {_ELSE}.")
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        data.decode(encoding)
        return Text(data=data)
    except (SyntaxError, LookupError):
        if not _is_broken_utf8(data):
            return Text(data=data)  # Python will say what is wrong
    except ValueError:
        pass
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    problem = f"`{name}` is not in UTF-8; it was read as Windows-1252"
    return Text(data=text.encode("utf-8"), note=f"{problem}, so letters may be wrong.")


def _is_broken_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return True
    return False


def _kind(data: bytes) -> str:
    """Say what a file is that is not text; nothing for a text."""
    for beginning, kind in _BEGINNINGS.items():
        if data.startswith(beginning):
            return kind
    if b"\0" in data[:4096]:
        even, odd = data[:4096:2].count(0), data[1:4096:2].count(0)
        half = len(data[:4096]) // 4
        return "UTF-16" if max(even, odd) > half > min(even, odd) else "no text"
    if _PAGE.match(data):
        return "a page (HTML)"
    return "a notebook" if _NOTEBOOK.match(data) else ""


def _parsed(data: bytes) -> ast.Module | int:
    """Parse a source; gives the line where that fails, 0 for none."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it is the student's, not for us
        try:
            return ast.parse(data)
        except _UNREADABLE as error:
            return getattr(error, "lineno", 0) or 0


def python_2(data: bytes) -> str:
    """Say so if a source is written in Python 2, which Python 3 cannot read."""
    advice = "This course is in Python 3, which writes that differently."
    line = _parsed(data)
    if isinstance(line, int):
        source = data.decode("utf-8", "replace").splitlines()[line - 1 : line]
        found = any(map(_PYTHON_2.search, source))
        return f"Line {line} looks like Python 2. {advice}" if found else ""
    names = sorted(_MODULES_OF_PYTHON_2 & set(imported(data)))
    return f"`{names[0]}` is a module of Python 2. {advice}" if names else ""


def imported(data: bytes) -> list[str]:
    """Name the modules that a source imports in any case: not under a condition."""
    tree = _parsed(data)
    return [] if isinstance(tree, int) else sorted(set(_imports(tree)))


def _imports(tree: ast.AST) -> Iterator[str]:
    guards = (ast.If, ast.Try, ast.TryStar, ast.Match, ast.While)
    left = [tree]
    while left:
        node = left.pop()
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]
        elif isinstance(node, ast.stmt | ast.Module) and not isinstance(node, guards):
            left += ast.iter_child_nodes(node)


def missing(sources: Mapping[str, bytes], first: str) -> list[str]:
    """Name the modules that a hand-in needs and that are nowhere.

    ``sources`` are the files that lie together, by their names; ``first`` is loaded,
    and with it what that imports.  A student's program has Python's own library and
    these files.
    """
    there = {file.split("/")[0].removesuffix(".py") for file in sources}
    left, seen = [first], {first}
    lost: set[str] = set()
    while left:
        for name in imported(sources[left.pop()]):
            beside = f"{name}.py"
            if beside in sources and beside not in seen:
                seen.add(beside)
                left.append(beside)
            if name not in there and _is_nowhere(name):
                lost.add(name)
    return sorted(lost)


def _is_nowhere(name: str) -> bool:
    """Tell whether a module is not in this Python, nor a slip in the name of one.

    `import Queue` can be found nowhere: that is the student's mistake.
    """
    if name in sys.builtin_module_names or name == "autograder":
        return False
    if PathFinder.find_spec(name, _library()) is not None:
        return False
    slip = name not in sys.stdlib_module_names and name.lower() in _known()
    return not slip and name not in _MODULES_OF_PYTHON_2


def _library() -> list[str]:
    """Return the folders of Python's own library: a play sees no other."""
    paths = sysconfig.get_paths()
    extensions = [path for path in sys.path if Path(path).name == "lib-dynload"]
    return [paths["stdlib"], paths["platstdlib"], *extensions]


def _known() -> Collection[str]:
    return {name.lower() for name in sys.stdlib_module_names}
