"""A notebook as a module: its code cells one below the other, and what was left out.

The cells that nbgrader knows are the program, checks and the setup cell aside; of other
cells counts what ``selection`` says.  A cell that Python cannot read costs what it
would define, and nothing else.
"""

from __future__ import annotations

import contextlib
import functools
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from autograder.evidence import Frame
from autograder.notebook.cells import CHECK, SETUP, Cell
from autograder.notebook.magics import without_awaits, without_magics
from autograder.notebook.selection import CellStatement, Exercises, program, same_name
from autograder.notebook.statements import Statement, check_syntax, statements

_UNREADABLE = (SyntaxError, ValueError, RecursionError, MemoryError)
_MOST_QUOTED = 60  # letters
_MOST_TOLD = 3  # statements of one cell, each by itself
_MOST_KEPT = 1_000  # cells that need not be read again
_DEFINES = re.compile(r"^[ \t]*(?:async\s+def|def|class)\s+(\w+)", re.MULTILINE)
_COOKIE = re.compile(r"^[ \t\f]*#.*?coding[:=]")  # PEP 263


@dataclass(frozen=True, slots=True, kw_only=True)
class CellLine:
    """Where a line of the module stands in the notebook."""

    cell: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """Why Python cannot read a cell; ``line`` is one of the module, 0 for none."""

    type: str
    message: str
    line: int
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Module:
    """The student's code as one module; ``places`` has the origin of each line.

    ``notes`` tell what was left out.  ``unreadable`` has the exercises that are not
    there because Python cannot read their cells.
    """

    file_name: str
    source: str
    places: tuple[CellLine, ...]
    notes: tuple[str, ...] = ()
    unreadable: Mapping[str, Unreadable]

    def in_notebook(self, frame: Frame) -> Frame:
        """Name a line of the module as the student sees it: by cell."""
        if frame.file != self.file_name or not 0 < frame.line <= len(self.places):
            return frame
        place = self.places[frame.line - 1]
        return replace(frame, file=place.cell, line=place.line)


@dataclass(slots=True, kw_only=True)
class _Read:
    """A cell that is not a check, on its way into the module.

    ``tried`` are the statements that were left out, as notes name them.
    """

    cell: Cell
    lines: list[str]
    statements: list[Statement]
    notes: list[str]
    error: Exception | None = None
    is_own: bool = False
    tried: list[str] = field(default_factory=list)


def module_of_cells(
    cells: Sequence[Cell], file_name: str, exercises: Collection[str] = ()
) -> Module:
    """Make the module of code cells.

    ``exercises`` are names to be known beside those that the cells themselves tell.
    Raises ``NotebookError`` when there is too much.
    """
    names = {*exercises, *_named_by(cells)}
    read = [_read(cell) for cell in cells if not cell.is_check and cell.id != SETUP]
    found = Exercises.of(
        names, (statement for one in read for statement in one.statements)
    )
    for one in read:
        one.is_own = _is_own(one, found)
    pieces = [
        CellStatement(cell=number, statement=statement, is_own=one.is_own)
        for number, one in enumerate(read)
        for statement in one.statements
    ]
    kept = program(pieces, found)
    taken = set(map(id, kept))  # many pieces may be equal
    for piece in pieces:
        if id(piece) not in taken:
            _leave_out(read[piece.cell], piece.statement)
    return _joined(read, kept, file_name, names)


def _named_by(cells: Sequence[Cell]) -> set[str]:
    checks = {cell.id.removeprefix(CHECK) for cell in cells if cell.is_check}
    return checks | {cell.id for cell in cells if cell.is_solution and cell.id}


def _read(cell: Cell) -> _Read:
    """Read one cell; if Python cannot, it stays without statements, its lines empty."""
    found = python_of(cell.source)
    return _Read(
        cell=cell,
        lines=list(found.lines),
        statements=list(found.statements),
        notes=[_magic(cell, number, text) for number, text in found.magics],
        error=found.error,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Python:
    """What Python makes of the source of a cell; ``magics`` by their lines."""

    lines: tuple[str, ...]
    statements: tuple[Statement, ...] = ()
    magics: tuple[tuple[int, str], ...] = ()
    error: Exception | None = None


@functools.lru_cache(maxsize=_MOST_KEPT)  # a kernel reads all cells when it runs one
def python_of(source: str) -> Python:
    """Read the source of a cell as Python; if that fails, ``error`` says why."""
    magics: dict[int, str] = {}
    error = _fault(source)
    if error is not None:
        source, magics = without_magics(_dedented(source))
        error = _fault(source)
    if isinstance(error, SyntaxError):
        with contextlib.suppress(*_UNREADABLE):
            source, awaits = without_awaits(source)
            magics = dict(sorted((magics | awaits).items()))
            error = _fault(source)
    lines = source.split("\n")
    found: tuple[Statement, ...] = ()
    if error is None:
        try:
            found = tuple(statements(source))
        except _UNREADABLE as other:
            error = other.with_traceback(None)
    return Python(
        lines=tuple(lines if error is None else [""] * len(lines)),
        statements=found,
        magics=tuple(magics.items()),
        error=error,
    )


def _fault(source: str) -> Exception | None:
    try:
        check_syntax(source)
    except _UNREADABLE as error:
        return error.with_traceback(None)
    return None


def _dedented(source: str) -> str:
    """Take away what the first line is indented by, from all lines, as IPython does."""
    lines = source.split("\n")
    first = next((line for line in lines if line.strip()), "")
    indent = first[: len(first) - len(first.lstrip(" \t"))]
    if not indent:
        return source
    return "\n".join(line.removeprefix(indent) for line in lines)


def _magic(cell: Cell, number: int, text: str) -> str:
    problem = (
        f"{cell.name}, line {number}: {_quoted(text)} is for IPython, not for Python"
    )
    return f"{problem}: it was left out."


def _quoted(text: str) -> str:
    short = text if len(text) <= _MOST_QUOTED else f"{text[:_MOST_QUOTED]}…"
    return f"`{short.replace('`', chr(39))}`"


def _is_own(read: _Read, exercises: Exercises) -> bool:
    """Tell whether a cell is scratch paper: nbgrader knows it not, and no exercise."""
    return not (read.cell.id or any(map(exercises.bound_by, read.statements)))


def _leave_out(read: _Read, statement: Statement) -> None:
    """Empty the lines of a statement; tell of it, unless it only defines something."""
    first, last = statement.first, statement.last
    if not statement.is_quiet and not _is_ours(read.lines[first - 1]):
        quoted = _quoted(read.lines[first - 1].strip())
        read.tried.append(f"{read.cell.name}, line {first}: {quoted}")
    read.lines[first - 1 : last] = [""] * (last - first + 1)


def _is_ours(line: str) -> bool:
    """Tell whether a line of a cell that has lost its id is one of ours."""
    return bool(
        re.match(
            r"\s*(?:lockstep_)?check\s*(\(\s*['\"]\w+['\"]\s*\)\s*$|=\s*connect\()",
            line,
        )
    )


def _joined(
    cells: list[_Read],
    kept: list[CellStatement],
    file_name: str,
    exercises: Collection[str],
) -> Module:
    futures = _futures(cells, kept)
    lines = [line for line, _ in futures]
    places = [place for _, place in futures]
    errors: list[tuple[_Read, int]] = []
    for one in cells:
        if one.error is not None:
            errors.append((one, len(lines)))
        lines += one.lines
        places += [
            CellLine(cell=one.cell.name, line=number)
            for number in range(1, len(one.lines) + 1)
        ]
    for number, line in enumerate(lines[:2]):
        if _COOKIE.match(line):
            lines[number] = ""  # it would say that this file is not UTF-8
    unreadable = _unreadable(errors, kept, exercises)
    return Module(
        file_name=file_name,
        source="".join(f"{line}\n" for line in lines),
        places=tuple(places),
        notes=tuple(_notes(cells)),
        unreadable=unreadable,
    )


def _futures(
    cells: list[_Read], kept: list[CellStatement]
) -> list[tuple[str, CellLine]]:
    """Move imports from ``__future__`` to the top, unless they are there alone."""
    found = [piece for piece in kept if piece.statement.future]
    if all(piece.cell == kept[0].cell for piece in found):
        return []
    moved = []
    for piece in found:
        one, statement = cells[piece.cell], piece.statement
        text = f"from __future__ import {', '.join(statement.future)}"
        moved.append((text, CellLine(cell=one.cell.name, line=statement.first)))
        one.lines[statement.first - 1 : statement.last] = [""] * (
            statement.last - statement.first + 1
        )
    return moved


def _unreadable(
    errors: list[tuple[_Read, int]],
    kept: list[CellStatement],
    exercises: Collection[str],
) -> dict[str, Unreadable]:
    """Tell which exercises are missing because of which cell."""
    there = {same_name(name) for piece in kept for name in piece.statement.binds}
    missing: dict[str, list[str]] = {}
    for name in exercises:
        if same_name(name) not in there:
            missing.setdefault(same_name(name), []).append(name)
    found: dict[str, Unreadable] = {}
    for one, start in errors:
        words = {*_DEFINES.findall(one.cell.source), one.cell.id}
        for same in {same_name(word) for word in words} & missing.keys():
            found |= dict.fromkeys(missing[same], _why(one, start))
    return found


def _why(one: _Read, start: int) -> Unreadable:
    error = one.error
    line = getattr(error, "lineno", None) or 0
    line = line if line <= len(one.lines) else len(one.lines)
    source = one.cell.source.split("\n")
    legible = isinstance(error, SyntaxError)
    return Unreadable(
        type=type(error).__name__ if legible else "SyntaxError",
        message=_in_words(error),
        line=start + line if line else 0,
        source=source[line - 1].strip() if 0 < line <= len(source) else "",
    )


def _in_words(error: Exception | None) -> str:
    if isinstance(error, UnicodeEncodeError):
        return "it holds letters that have no shape"
    if isinstance(error, RecursionError | MemoryError):
        return "it is nested too deep"
    if isinstance(error, SyntaxError):
        return str(error.msg)
    return str(error)


def _notes(cells: list[_Read]) -> Iterator[str]:
    """Tell what was left out; first of exercises, of scratch paper last."""

    def weight(one: _Read) -> int:
        return one.is_own * 2 + bool(one.cell.id and not one.cell.is_solution)

    for one in sorted(cells, key=weight):
        if one.error is not None:
            why = _why(one, 0)
            place = f" (its line {why.line})" if why.line else ""
            problem = f"{one.cell.name} was left out, for Python cannot read it"
            yield f"{problem}: {why.message}{place}."
        yield from one.notes
        if len(one.tried) > (1 if one.is_own else _MOST_TOLD):
            problem = (
                f"{one.tried[0]} and {len(one.tried) - 1} more of its statements are"
            )
            yield f"{problem} not a part of your program: they were left out."
        else:
            for line in one.tried:
                yield f"{line} is not a part of your program: it was left out."
