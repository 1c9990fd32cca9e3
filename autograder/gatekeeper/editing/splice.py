"""The splice: the reference solution with one exercise taken from a specimen."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import NoReturn

from autograder.gatekeeper.editing.findings import AuthorError, Finding
from autograder.gatekeeper.editing.source import (
    DEFINITIONS,
    Source,
    binds,
    first_line,
    is_docstring,
    last_line,
    names_in,
)
from autograder.gatekeeper.editing.specimens import Specimen

# Calls that make an object of their own and do nothing else.
_MAKES_ONLY = ("threading.Lock()", "threading.RLock()", "object()")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spliced:
    """A whole module; the specimen's first line is ``first_line`` of it."""

    text: str
    first_line: int
    specimen: Specimen
    runs_code: bool  # when imported: then it may touch the other exercises too

    def line_here(self) -> int | None:
        """The line of the module that the specimen marks with ``# <- here``."""
        here = self.specimen.here
        return None if here is None else self.first_line + here - 1


def splice(reference: Source, specimen: Specimen) -> Spliced:
    """The reference with the specimen in place of its exercise.

    Imports from ``__future__`` move to the top.  Raises AuthorError when the reference
    or a right specimen lacks the exercise, or when a name would mean two things.
    """
    gone = _exercise(reference, specimen)
    kept = [node for node in reference.tree.body if node not in gone]
    _check_names(kept, specimen)
    future = _new_future_lines(kept, specimen)
    top = _after_docstring(reference)
    place = first_line(gone[0])
    lines = list(reference.lines)
    for node in gone[1:]:
        lines[first_line(node) - 1 : last_line(node)] = _blank(node)
    body = _without_future(specimen)
    text = [*lines[: top - 1], *future, *lines[top - 1 : place - 1], *body]
    text += lines[last_line(gone[0]) :]
    return Spliced(
        text="".join(text),
        first_line=place + len(future),
        specimen=specimen,
        runs_code=any(not _is_quiet(node) for node in specimen.source.tree.body),
    )


def names_exercise(name: str, exercise: str) -> bool:
    """Whether a definition is the exercise: ``NamedTask`` may be ``named_task``."""
    return name == exercise or name.lower() == exercise.replace("_", "").lower()


def _exercise(reference: Source, specimen: Specimen) -> list[ast.stmt]:
    """The reference's definition of the exercise, and the guard that calls it."""
    found: list[ast.stmt] = [
        node
        for node in reference.tree.body
        if isinstance(node, DEFINITIONS)
        and names_exercise(node.name, specimen.exercise)
    ]
    if len(found) != 1:
        what = f"`{specimen.name}` is for `{specimen.exercise}`, which the reference"
        what += " defines twice." if found else " does not define."
        _refuse(specimen, 1, what, "Correct the `# exercise:` line.")
    guards = [
        node
        for node in reference.tree.body
        if isinstance(node, ast.If)
        and "__name__" in names_in(node.test)
        and specimen.exercise in names_in(node)
    ]
    return found + guards


def _check_names(kept: list[ast.stmt], specimen: Specimen) -> None:
    tree, right = specimen.source.tree, specimen.source.file.parent.name == "right"
    bound = [name for node in tree.body for name in binds(node)]
    if right and not any(names_exercise(name, specimen.exercise) for name in bound):
        what = f"`{specimen.name}` does not define `{specimen.exercise}`."
        _refuse(specimen, 1, what, "Define it, or correct the `# exercise:` line.")
    theirs = {name: node for node in kept for name in binds(node)}
    for node in tree.body:
        for name in binds(node):
            other = theirs.get(name)
            if other is not None and _meaning(node, name) != _meaning(other, name):
                what = f"`{specimen.name}` gives `{name}` a new meaning: the reference"
                what += f" has it too, in line {other.lineno}."
                _refuse(specimen, node.lineno, what, "Choose another name for it.")


def _meaning(node: ast.stmt, name: str) -> str:
    """What ``node`` makes of ``name``, so that two equal imports are equal."""
    if isinstance(node, ast.Import):
        found = [a for a in node.names if name == (a.asname or a.name.split(".")[0])]
        return f"import {found[0].name if found[0].asname else name}"
    if isinstance(node, ast.ImportFrom):
        origin = [a.name for a in node.names if name == (a.asname or a.name)]
        return f"from {node.module} import {origin[0]}"
    return ast.dump(node)


def _future(node: ast.stmt) -> bool:
    return isinstance(node, ast.ImportFrom) and node.module == "__future__"


def _new_future_lines(kept: list[ast.stmt], specimen: Specimen) -> list[str]:
    have = {name for node in kept if _future(node) for name in binds(node)}
    want = {n for s in specimen.source.tree.body if _future(s) for n in binds(s)}
    return [f"from __future__ import {name}\n" for name in sorted(want - have)]


def _without_future(specimen: Specimen) -> list[str]:
    lines = list(specimen.source.lines)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    for node in filter(_future, specimen.source.tree.body):
        lines[first_line(node) - 1 : last_line(node)] = _blank(node)
    return lines


def _blank(node: ast.stmt) -> list[str]:
    return ["\n"] * (last_line(node) - first_line(node) + 1)


def _after_docstring(reference: Source) -> int:
    body = reference.tree.body
    return last_line(body[0]) + 1 if is_docstring(body[0]) else 1


def _is_quiet(node: ast.stmt) -> bool:
    """Whether ``node`` at the top of a module does nothing that others could notice."""
    quiet = (*DEFINITIONS, ast.Import, ast.ImportFrom)
    if isinstance(node, quiet) or is_docstring(node) or _is_guard(node):
        return True
    assigned = isinstance(node, (ast.Assign, ast.AnnAssign))
    calls = [n for n in ast.walk(node) if isinstance(n, ast.Call)]
    return assigned and all(ast.unparse(call) in _MAKES_ONLY for call in calls)


def _is_guard(node: ast.stmt) -> bool:
    """Whether ``node`` is exactly the guard, whose body only a script runs."""
    words = {"__name__ == '__main__'", "'__main__' == __name__"}
    return (
        isinstance(node, ast.If)
        and ast.unparse(node.test) in words
        and (not node.orelse)
    )


def _refuse(specimen: Specimen, line: int, what: str, do: str) -> NoReturn:
    file = specimen.source.file
    raise AuthorError(Finding(what=what, do=do, file=file, line=line))
