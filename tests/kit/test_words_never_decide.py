"""Words are for people: no comparison with them, and no search in them, decides.

A sentence may be improved, or said in another language, and nothing else changes.  So
what decides is a value of an enum or a field of a record, never a text for people.

What is looked for in the source: a comparison, a search, a pattern or a look-up in
which one side is *worded*.  That is a constant with two words in a row, a field or a
key of a fact that words something for people, or a variable that was given one of them.
The names of events, the kinds of gates, the types of exceptions are not worded: they
are for the code, even where they have a blank in them.
"""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLACES = (
    "autograder/*.py",
    "autograder/diagnosis/**/*.py",
    "autograder/export/**/*.py",
    "autograder/gatekeeper/**/*.py",
    "autograder/play/**/*.py",
    "autograder/proof/**/*.py",
    "autograder/recording/**/*.py",
    "autograder/referee/**/*.py",
    "autograder/report/**/*.py",
    "tests/hidden/**/*.py",
)
FILES = sorted({file for place in PLACES for file in ROOT.glob(place)})

# Fields of records, and keys of facts, that word something for people.
FIELDS = {
    "after",
    "because",
    "crash",
    "doing",
    "happened",
    "held_by",
    "idle_among",
    "message",
}
FIELDS |= {"reason", "strategy", "title", "try_next", "waits_for", "what", "witness"}
KEYS = {"after", "message", "what"}
# What names something for the code, or is the student's source, whatever it looks like.
NAMES = {"action", "function", "kind", "label", "listing", "mistake", "name", "note"}
NAMES |= {"type"}

SEARCHES = {"count", "endswith", "find", "findall", "finditer", "fullmatch", "index"}
SEARCHES |= {"match", "partition", "removeprefix", "removesuffix", "rfind", "rindex"}
SEARCHES |= {"rpartition", "search", "split", "startswith"}
PROSE = re.compile(r"(?<![<\w])[A-Za-z]{2,} [A-Za-z]{2,}")  # no `<frozen x>`

LISTED = "what faulthandler or the student's side writes down for the proof"
MARK = "a mark or a heading in a file of the course, which is what is read there"
VALUE = "a value, a label or an output of a play, as its scenario defines it"

# Where a text is data: in which file, why, and which texts.
ALLOWED: dict[str, tuple[str, set[str]]] = {
    "autograder/claims.py": (VALUE, {"message in (None, run.raised.message)"}),
    "autograder/diagnosis/rules/program_rules.py": (
        "what Python itself writes into the output of a play",
        {"_REFUSED in case.run.output"},
    ),
    "autograder/gatekeeper/editing/handout.py": (
        MARK,
        {"_MARKED.findall(text)"},
    ),
    "autograder/gatekeeper/publishing/source_notebook.py": (
        MARK,
        {
            "BEGIN in line",
            "END not in line",
        },
    ),
    "autograder/gatekeeper/editing/stub.py": (
        MARK,
        {"mark == BEGIN", "mark == END", "mark in (BEGIN, END)"},
    ),
    "autograder/proof/process_facts.py": (
        LISTED,
        {
            "'handlers unknown' in lines[began + 1:]",
            "'alarm unknown' not in lines[began + 1:]",
        },
    ),
    "autograder/proof/stacks.py": (
        LISTED,
        {"line.startswith('Current thread ')", "_THREAD.match(line)"},
    ),
    "tests/hidden/02_processes/test_hidden_processes.py": (
        VALUE,
        {"message not in str(failure['message'])"},
    ),
    "tests/hidden/04_queues/test_hidden_queues.py": (
        VALUE,
        {"run.raised.message != run.tokens[first.label]"},
    ),
    "tests/hidden/05_pipes/test_hidden_pipe_ends.py": (
        VALUE,
        {
            "'right is packed' not in in_child",
            "('left is unpacked', True) in seen",
            "('left is packed', False) not in seen",
        },
    ),
    "tests/hidden/06_locks/test_hidden_locks.py": (
        VALUE,
        {"run.output.count('large is printed')"},
    ),
}


class Scope:
    """A function, or what is outside of all: what is worded, and what decides."""

    def __init__(self, nodes: list[ast.AST], worded: frozenset[str]) -> None:
        self._nodes = nodes
        self.worded = worded
        for _ in range(2):  # a name may be given another one
            for node in nodes:
                self.worded |= frozenset(self._given(node))

    def _given(self, node: ast.AST) -> Iterator[str]:
        """Yield the names that are worded by this statement."""
        match node:
            case ast.Assign(targets=[ast.Tuple(elts=to)], value=ast.Tuple(elts=values)):
                for target, value in zip(to, values, strict=False):
                    if self._is_worded(value):
                        yield from _names(target)
            case ast.Assign(targets=[*targets], value=value) if self._is_worded(value):
                for target in targets:
                    yield from _names(target)
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                if self._is_worded(value):
                    yield from _names(target)
            case ast.NamedExpr(target=target, value=value) if self._is_worded(value):
                yield target.id
            case ast.ImportFrom(module=str(module), names=aliases):
                known = constants(module)
                yield from (a.asname or a.name for a in aliases if a.name in known)

    def _is_worded(self, node: ast.expr) -> bool:
        """Tell whether an expression is a text for people, or holds one."""
        match node:
            case ast.Constant(value=str(text)):
                return bool(PROSE.search(text))
            case ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.Set(elts=parts):
                return any(map(self._is_worded, parts))
            case ast.JoinedStr(values=parts):
                return any(map(self._is_worded, parts))
            case ast.Dict(keys=keys):
                return any(key is not None and self._is_worded(key) for key in keys)
            case ast.Name(id=name):
                return name in self.worded
            case ast.Attribute(value=inner, attr=attr):
                return attr in FIELDS or (attr.isupper() and self._is_worded(inner))
            case ast.Subscript(value=inner, slice=ast.Constant(value=key)):
                return key in KEYS or self._is_worded(inner)
            case ast.Call(
                func=ast.Attribute(attr="get"), args=[ast.Constant(value=key), *_]
            ):
                return key in KEYS
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="re")), args=[first, *_]
            ):
                return self._is_worded(first)
            case ast.Call(
                func=ast.Name(id="str" | "repr" | "translated"), args=[first, *_]
            ):
                return self._is_worded(first)
            case ast.FormattedValue(value=inner) | ast.Starred(value=inner):
                return self._is_worded(inner)
        return False

    def deciding(self) -> Iterator[str]:
        """Yield each place where a text decides, as source."""
        for node in self._nodes:
            sides: list[ast.expr] = []
            match node:
                case ast.Compare(left=left, comparators=others):
                    sides = [left, *others]
                case ast.Call(func=ast.Attribute(value=value, attr=attr), args=args):
                    if attr in SEARCHES and (args or attr != "split"):
                        sides = [value, *args]
                    elif attr == "get":
                        sides = [value] if isinstance(value, ast.Name) else []
                case ast.Match(subject=subject, cases=cases):
                    sides = [subject, *_values(cases)]
            if any(map(self._is_worded, sides)) and not any(map(_is_no_text, sides)):
                yield ast.unparse(node.subject if isinstance(node, ast.Match) else node)


def scopes(text: str) -> Iterator[Scope]:
    """Yield the scopes of a file, first that around all functions."""
    tree = ast.parse(text)
    functions = [n for n in _outside(tree) if isinstance(n, FUNCTION)]
    around = [n for n in _outside(tree) if not isinstance(n, FUNCTION)]
    yield (top := Scope(around, frozenset()))
    for function in functions:
        yield Scope(list(ast.walk(function)), top.worded - _parameters(function))


FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)


def _outside(tree: ast.AST) -> Iterator[ast.AST]:
    """Walk all that is in no function; yield the functions without what is in them."""
    for node in ast.iter_child_nodes(tree):
        yield node
        if not isinstance(node, FUNCTION):
            yield from _outside(node)


def _parameters(function: ast.AST) -> frozenset[str]:
    return frozenset(n.arg for n in ast.walk(function) if isinstance(n, ast.arg))


@functools.cache
def constants(module: str) -> frozenset[str]:
    """Return the worded constants of a module of ours."""
    file = ROOT.joinpath(*module.split(".")).with_suffix(".py")
    if not module.startswith("autograder.") or not file.is_file():
        return frozenset()
    body = ast.parse(file.read_text("utf-8")).body
    given: list[ast.AST] = [
        n for n in body if isinstance(n, ast.Assign | ast.AnnAssign)
    ]
    return frozenset(filter(str.isupper, Scope(given, frozenset()).worded))


def deciding(source: Path | str) -> list[str]:
    """Return each place of a file, or of a source, where a text decides."""
    text = source.read_text("utf-8") if isinstance(source, Path) else source
    return [found for scope in scopes(text) for found in scope.deciding()]


def _values(cases: list[ast.match_case]) -> list[ast.expr]:
    nodes = [node for case in cases for node in ast.walk(case.pattern)]
    return [node.value for node in nodes if isinstance(node, ast.MatchValue)]


def _names(target: ast.expr) -> Iterator[str]:
    return (node.id for node in ast.walk(target) if isinstance(node, ast.Name))


def _is_no_text(node: ast.expr) -> bool:
    """Tell whether a side is the name of something, or nothing at all."""
    match node:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name in NAMES
        case ast.Call(
            func=ast.Attribute(attr="get"), args=[ast.Constant(value=key), *_]
        ):
            return key in NAMES
        case ast.Constant(value=value):
            return value in ("", None)
    return False


def test_no_text_decides() -> None:
    """There is no such place but where a text is data, and each of those is there."""
    found = {str(file.relative_to(ROOT)): set(deciding(file)) for file in FILES}
    allowed = {file: places for file, (_, places) in ALLOWED.items()}
    assert {file: places for file, places in found.items() if places} == allowed


@pytest.mark.parametrize(
    "text",
    [
        "'lock' in waiter.waits_for",
        "waiter.waits_for == library.CONDITION",
        "verdict.happened.startswith('DEADLOCK')",
        "reason == 'over and over'",
        "END = 'the end of '\nname = words.removeprefix(END)",
        "END = 'the end of '\ndef f(words):\n    return words.startswith((END, 'x'))",
        "def f(case):\n    said = str(case.data.get('what'))\n    return 'x' in said",
        "SHAPE = re.compile('of type (x|y)')\nSHAPE.search(said)",
        "from autograder.proof.ends import NOT_ACCEPTED\nx == NOT_ACCEPTED",
        "DOING = {'its turn at': 1}\nDOING.get(said)",
        "match said:\n    case 'over and over':\n        pass",
    ],
)
def test_a_text_that_decides_is_found(text: str) -> None:
    """However it is written."""
    assert deciding(text)


@pytest.mark.parametrize(
    "text",
    [
        "event.name == 'process end'",
        "waiter.awaits in LOCKS",
        "case.listing.find('^return False', lines)",
        "said = 'two words' if waiter.held_by else ''",
        "def f(said):\n    return said == other\ndef g():\n    said = 'two words'",
        "match message.get('note'):\n    case 'thread ended':\n        pass",
    ],
)
def test_what_is_no_text_for_people_may_decide(text: str) -> None:
    """A name, the student's source; and that there is a text at all."""
    assert not deciding(text)
