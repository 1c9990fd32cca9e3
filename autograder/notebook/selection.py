"""Which statements of a notebook are its program, and which only try the program.

A notebook is a program and scratch paper in one.  The cell of an exercise is program;
of a cell that the student has added counts what the program uses, with what changes
that: ``cache.update(a=1)``.  A line that calls an exercise at the top of a cell only
tries it, and one that hangs or raises there would cost all the exercises: it is left
out, unless it makes an exercise itself, or the program needs what it binds.
``main`` is not an exercise in this sense: a call at the top starts the program.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from autograder.notebook.statements import Statement

_START = "main"
_OF_IPYTHON = frozenset({"display", "get_ipython", "exit", "quit"})


def same_name(name: str) -> str:
    """Return what ``NamedTask`` and ``named_task`` have in common."""
    return name.replace("_", "").lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercises:
    """The exercises by their names; ``alike`` are those that count as the same.

    ``NamedTask`` may be defined as ``named_task``, but a variable of that name, where
    the class is defined as well, only holds one.
    """

    alike: frozenset[str]
    names: frozenset[str]

    @classmethod
    def of(cls, names: Collection[str], found: Iterable[Statement]) -> Exercises:
        """Know the exercises as the statements of a notebook define them."""
        alike = frozenset(map(same_name, names))
        defined = {
            name
            for statement in found
            if statement.is_quiet
            for name in statement.binds
            if same_name(name) in alike
        }
        there = set(map(same_name, defined))
        others = {name for name in names if same_name(name) not in there}
        return cls(alike=alike, names=frozenset(defined | others))

    def bound_by(self, statement: Statement) -> bool:
        """Tell whether a statement makes an exercise, or changes one."""
        return bool(statement.binds & self.names) and not statement.is_guard

    def called_by(self, statement: Statement) -> bool:
        """Tell whether a statement uses an exercise."""
        return any(
            same_name(name) in self.alike and name != _START for name in statement.needs
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CellStatement:
    """A statement of one cell; ``cell`` is its place among the cells."""

    cell: int
    statement: Statement
    is_own: bool  # in a cell that the student has added, and that holds no exercise


def program(
    pieces: Sequence[CellStatement], exercises: Exercises
) -> list[CellStatement]:
    """Return the pieces that are the program, in their order."""
    trials = _trials(pieces, exercises)
    kept = {
        number
        for number, piece in enumerate(pieces)
        if _is_root(piece) and number not in trials
    }
    binders = _binders(pieces)
    for name, numbers in _callers(pieces).items():
        binders.setdefault(name, set()).update(numbers - trials)
    todo = list(kept)
    while todo:
        for name in pieces[todo.pop()].statement.needs:
            more = binders.pop(name, set()) - kept  # once for each name
            kept |= more
            todo += more
    return [piece for number, piece in enumerate(pieces) if number in kept]


def _is_root(piece: CellStatement) -> bool:
    """Tell whether a piece is program by itself, whatever uses it."""
    statement = piece.statement
    if statement.is_guard:
        return not piece.is_own or _START in statement.needs
    return not piece.is_own or statement.takes_all


def _trials(pieces: Sequence[CellStatement], exercises: Exercises) -> set[int]:
    """Return the pieces that call an exercise, or use what such a piece has bound.

    Not one that makes an exercise, or changes it: ``NamedTask.run = _run``.
    """
    binders = _binders(pieces)
    loose = {
        number: piece.statement
        for number, piece in enumerate(pieces)
        if not (piece.statement.is_quiet or piece.statement.is_guard)
        and not exercises.bound_by(piece.statement)
    }
    users: dict[str, list[int]] = {}
    for number, statement in loose.items():
        for name in statement.needs:
            users.setdefault(name, []).append(number)
    of_ipython = _OF_IPYTHON - binders.keys()
    found = {
        number
        for number, statement in loose.items()
        if exercises.called_by(statement) or statement.needs & of_ipython
    }
    left = {name: set(numbers) for name, numbers in binders.items()}
    todo = list(found)
    while todo:
        number = todo.pop()
        for name in pieces[number].statement.binds:
            left[name].discard(number)
            if len(left[name]) > 1:
                continue
            # Trials alone bind it, or also one that makes it of itself: `t = t + 1`.
            more = {n for n in users.get(name, ()) if left[name] <= {n}} - found
            found |= more
            todo += more
    return found


def _binders(pieces: Sequence[CellStatement]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for number, piece in enumerate(pieces):
        for name in piece.statement.binds:
            found.setdefault(name, set()).add(number)
    return found


def _callers(pieces: Sequence[CellStatement]) -> dict[str, set[int]]:
    """Return the pieces that may change a value: ``cache.update(a=1)``.

    Of modules, functions and classes they only call something.
    """
    values = {
        name
        for piece in pieces
        if not piece.statement.is_quiet
        for name in piece.statement.binds
    }
    found: dict[str, set[int]] = {}
    for number, piece in enumerate(pieces):
        for name in piece.statement.calls_on & values:
            if not piece.statement.is_guard:
                found.setdefault(name, set()).add(number)
    return found
