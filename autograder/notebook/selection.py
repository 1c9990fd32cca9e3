"""Which statements of a notebook are its program, and which only try the program.

A notebook is a program and scratch paper in one.  The cell of an exercise is program;
of a cell that the student has added counts what the program uses.  A line that calls
an exercise at the top of a cell only tries it, and one that hangs or raises there
would cost all the exercises: it is left out, unless the program needs what it binds.
``main`` is no exercise in this sense: who calls it at the top starts the program.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from autograder.notebook.statements import Statement

_START = "main"
_OF_IPYTHON = frozenset({"display", "get_ipython", "exit", "quit"})


def same_name(name: str) -> str:
    """Give what ``NamedTask`` and ``named_task`` have in common."""
    return name.replace("_", "").lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A statement of one cell; ``cell`` is its place among the cells."""

    cell: int
    statement: Statement
    is_own: bool  # in a cell that the student has added, and that holds no exercise


def program(pieces: Sequence[Piece], exercises: Collection[str]) -> list[Piece]:
    """Give the pieces that are the program, in their order."""
    names = {same_name(name) for name in exercises}
    trials = _trials(pieces, names)
    kept = {
        number
        for number, piece in enumerate(pieces)
        if _is_root(piece, names) and number not in trials
    }
    binders = _binders(pieces)
    todo = list(kept)
    while todo:
        for name in pieces[todo.pop()].statement.needs:
            more = binders.pop(name, set()) - kept  # once for each name
            kept |= more
            todo += more
    return [piece for number, piece in enumerate(pieces) if number in kept]


def _is_root(piece: Piece, exercises: Collection[str]) -> bool:
    """Tell whether a piece is program by itself, whoever uses it."""
    statement = piece.statement
    if statement.is_guard:
        return not piece.is_own or _START in statement.needs
    if not piece.is_own or statement.takes_all:
        return True
    return statement.is_quiet and any(
        same_name(n) in exercises for n in statement.binds
    )


def _trials(pieces: Sequence[Piece], exercises: Collection[str]) -> set[int]:
    """Give the pieces that call an exercise, or use what such a piece has bound."""
    binders = _binders(pieces)
    loose = {
        number: piece.statement.needs
        for number, piece in enumerate(pieces)
        if not (piece.statement.is_quiet or piece.statement.is_guard)
    }
    users: dict[str, list[int]] = {}
    for number, needs in loose.items():
        for name in needs:
            users.setdefault(name, []).append(number)
    of_ipython = _OF_IPYTHON - binders.keys()
    found = {
        number
        for number, needs in loose.items()
        if _calls(needs, exercises) or needs & of_ipython
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


def _calls(needs: Iterable[str], exercises: Collection[str]) -> bool:
    return any(same_name(name) in exercises and name != _START for name in needs)


def _binders(pieces: Sequence[Piece]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for number, piece in enumerate(pieces):
        for name in piece.statement.binds:
            found.setdefault(name, set()).add(number)
    return found
