"""The cells of a notebook, read from bytes that anybody may have written.

Nothing of Jupyter is needed: a notebook is JSON.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

CHECK = "check_"  # a check cell's id is this and the name of the exercise
HEAD = "head"  # the id of the cell above the first exercise
SETUP = "setup"  # the id of the cell that connects a notebook with its checks
MOST_BYTES = 128 * 1024 * 1024  # of a notebook: it may hold pictures
_MOST_PARSED = 16 * 1024 * 1024  # of it without them
MOST_CODE = 256 * 1024  # letters of code in it: as in a source file
_MOST_LINES = 20_000  # of code, empty ones aside
_MOST_CELLS = 5_000
_PICTURE = re.compile(rb'(?<!\\)"[A-Za-z0-9+/=\\]{10000,}+(?<!\\)"')  # base64
_OURS = re.compile(rf"{SETUP}|{HEAD}|{CHECK}\w+")


class NotebookError(Exception):
    """What was handed in is not a notebook that can be graded; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One code cell.

    ``number`` counts all cells from 1; ``id`` is nbgrader's name for it, empty for a
    cell that the student has added.
    """

    number: int
    source: str
    id: str = ""
    is_check: bool = False
    is_solution: bool = False

    @property
    def name(self) -> str:
        """What a student finds it by: the exercise in it, or its number."""
        return f"cell {self.id}" if self.is_solution else f"cell {self.number}"


def read(data: bytes) -> list[Cell]:
    """Read the code cells of a notebook.

    Raises ``NotebookError`` when it is none, or one that is too large.
    """
    if _MOST_PARSED < len(data) <= MOST_BYTES:
        data = _PICTURE.sub(b'""', data)
    if len(data) > _MOST_PARSED:
        problem = (
            f"It is larger than {_MOST_PARSED // 1024 // 1024} MB without pictures."
        )
        raise NotebookError(f"{problem} Clear the outputs of its cells, and save it.")
    try:
        notebook = json.loads(data)  # in UTF-8, UTF-16 or UTF-32
    except UnicodeDecodeError as error:
        raise NotebookError("Not a notebook: the file is not text in UTF-8.") from error
    except ValueError as error:
        raise NotebookError(
            f"Not a notebook: the file is not valid JSON ({error})."
        ) from error
    except (RecursionError, MemoryError) as error:
        raise NotebookError("Not a notebook: it is nested too deep.") from error
    found = notebook.get("cells") if isinstance(notebook, dict) else None
    if isinstance(notebook, dict) and isinstance(notebook.get("worksheets"), list):
        found = _of_format_3(notebook["worksheets"])
    if not isinstance(found, list):
        raise NotebookError("Not a notebook: it has no list of `cells`.")
    return code_cells(found)


def _of_format_3(sheets: list[Any]) -> list[Any]:
    """Return the cells of a notebook as it was written before 2015."""
    found = []
    for sheet in sheets:
        there = sheet.get("cells") if isinstance(sheet, dict) else None
        for cell in there if isinstance(there, list) else []:
            is_new = not (isinstance(cell, dict) and "input" in cell)
            found.append(cell if is_new else cell | {"source": cell["input"]})
    return found


def code_cells(cells: Iterable[Mapping[str, Any]]) -> list[Cell]:
    """Take the code cells out of those of nbformat 4, given as plain mappings.

    Raises ``NotebookError`` when there is too much.
    """
    found = []
    for number, cell in enumerate(cells, 1):
        if number > _MOST_CELLS:
            raise NotebookError(f"It has more than {_MOST_CELLS} cells.")
        if isinstance(cell, Mapping) and cell.get("cell_type") == "code":
            found.append(_cell(number, cell))
    if sum(len(cell.source) for cell in found) > MOST_CODE:
        problem = f"It has more than {MOST_CODE // 1024} KB of code."
        raise NotebookError(f"{problem} An exercise needs a few kilobytes.")
    lines = (line for cell in found for line in cell.source.split("\n"))
    if sum(not line.isspace() for line in lines if line) > _MOST_LINES:
        problem = f"It has more than {_MOST_LINES} lines of code."
        raise NotebookError(f"{problem} An exercise needs a few hundred.")
    return found


def _cell(number: int, cell: Mapping[str, Any]) -> Cell:
    facts = facts_of(cell)
    name = facts.get("grade_id")
    if not facts and _OURS.fullmatch(str(cell.get("id"))):
        name = cell["id"]  # it has lost what nbgrader keeps in it
    name = name if isinstance(name, str) else ""
    return Cell(
        number=number,
        source=_text(cell.get("source", "")),
        id=name,
        is_check=is_check(cell) or name.startswith(CHECK),
        is_solution=bool(facts.get("solution")),
    )


def _text(source: Any) -> str:
    """Return a source as text with plain line ends: it may be stored line by line."""
    parts = source if isinstance(source, list) else [source]
    text = "".join(part for part in parts if isinstance(part, str))
    return text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")


def facts_of(cell: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what nbgrader keeps in a cell."""
    metadata = cell.get("metadata")
    facts = metadata.get("nbgrader") if isinstance(metadata, Mapping) else None
    return facts if isinstance(facts, Mapping) else {}


def is_check(cell: Mapping[str, Any]) -> bool:
    """Tell whether a cell has points but is not an answer: its content is ours."""
    facts = facts_of(cell)
    return bool(facts.get("grade") and not facts.get("solution"))
