"""A file of tests as it is written: its checks, exercises and points; nothing runs."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from autograder.gatekeeper.editing.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenCheck:
    """One test; ``exercise`` is empty and ``points`` None where no mark says so."""

    function: str
    exercise: str
    points: float | None
    docstring: str
    line: int
    length: int  # lines, from ``def`` to the end


@dataclass(frozen=True, slots=True, kw_only=True)
class Exam:
    """The checks of one file of tests, in order."""

    source: Source
    checks: tuple[WrittenCheck, ...]

    @property
    def exercises(self) -> tuple[str, ...]:
        """The names of the exercises, in order of their first check."""
        return tuple(dict.fromkeys(c.exercise for c in self.checks if c.exercise))

    def points(self, exercise: str) -> float:
        """The points that an exercise gives."""
        return sum(c.points or 0 for c in self.checks if c.exercise == exercise)


def read_exam(source: Source) -> Exam:
    """The checks of a file; raises AuthorError when it does not compile."""
    tests = [
        node
        for node in source.tree.body
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
    ]
    return Exam(source=source, checks=tuple(map(_check, tests)))


def _check(node: ast.FunctionDef) -> WrittenCheck:
    exercise, points = _mark(node)
    return WrittenCheck(
        function=node.name,
        exercise=exercise,
        points=points,
        docstring=ast.get_docstring(node) or "",
        line=node.lineno,
        length=(node.end_lineno or node.lineno) - node.lineno + 1,
    )


def _mark(node: ast.FunctionDef) -> tuple[str, float | None]:
    """What ``@pytest.mark.exercise("name", points=2)`` says."""
    for mark in node.decorator_list:
        if isinstance(mark, ast.Call) and ast.unparse(mark.func) == _EXERCISE:
            named = {keyword.arg: keyword.value for keyword in mark.keywords}
            points = _constant(named.get("points"))
            name = _constant(mark.args[0]) if mark.args else None
            number = float(points) if isinstance(points, (int, float)) else None
            return name if isinstance(name, str) else "", number
    return "", None


_EXERCISE = "pytest.mark.exercise"


def _constant(node: ast.expr | None) -> object:
    return node.value if isinstance(node, ast.Constant) else None
