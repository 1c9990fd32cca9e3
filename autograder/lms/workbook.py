"""What a kernel knows of its notebook: the cells that were run, as a module on disk.

A process that is spawned imports what it is to call, and ``__main__`` of a kernel
cannot be imported.  So what the cells define is written to a file.  It does not lie
beside the notebook: nbgrader hands out whatever lies beside a teacher's notebook, and
the teacher's cells hold the solutions.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder.lms.importable import only_definitions
from autograder.notebook.cells import code_cells
from autograder.notebook.module import Module, module_of_cells


@dataclass(slots=True, kw_only=True)
class Workbook:
    """The cells that were run, by their ids.

    ``notebook`` is where it is saved now and then, ``file`` where the module goes.
    """

    notebook: Path
    file: Path
    ran: dict[str, str] = field(default_factory=dict)
    _read: tuple[tuple[int, int], list[dict[str, Any]]] = ((0, 0), [])
    _stamp: int = 0  # of the file, in seconds: each content has a later one

    @property
    def module_name(self) -> str:
        """What the module is imported as."""
        return self.file.stem

    def note(self, source: str, cell_id: str | None) -> None:
        """Keep the source of a cell that is run now."""
        self.ran[self._key(source, cell_id)] = source

    def forget(self, ids: Sequence[str]) -> None:
        """Leave out cells that are no more in the notebook."""
        for name in ids:
            self.ran.pop(name, None)

    def adopt(self, sources: Sequence[str]) -> None:
        """Keep what was run before, as far as it is found in the saved notebook."""
        for source in sources:
            found = _with_source(self.saved(), source)
            if found:
                self.ran.setdefault(found, source)

    def _key(self, source: str, cell_id: str | None) -> str:
        """Tell which cell it is: a front end that sends no id has the source only."""
        saved = self.saved()
        if cell_id in self.ran or any(cell.get("id") == cell_id for cell in saved):
            return str(cell_id)
        found = _with_source(saved, source)
        return found or cell_id or f"ran-{hash(source):x}"

    def saved(self) -> list[dict[str, Any]]:
        """Return the cells of the notebook as it was last saved; none if unknown."""
        try:
            facts = self.notebook.stat()
            version = facts.st_mtime_ns, facts.st_size
            if version != self._read[0]:
                self._read = version, _cells(json.loads(self.notebook.read_bytes()))
        except (OSError, ValueError, RecursionError):
            return []
        return self._read[1]

    def cells(self) -> list[dict[str, Any]]:
        """Return the cells that were run, in the order of the notebook.

        A cell that was not run is there as text, so that the others keep their numbers;
        one that has not been saved yet comes last.
        """
        left = dict(self.ran)
        found = []
        for cell in self.saved():
            source = left.pop(str(cell.get("id")), None)
            if source is None:
                found.append({"cell_type": "markdown", "metadata": {}, "source": ""})
            else:
                found.append(_cell(source, cell.get("id"), cell.get("metadata")))
        return found + [_cell(source, name) for name, source in left.items()]

    def as_notebook(self) -> str:
        """Return the cells as a notebook that can be graded."""
        made = {"cells": self.cells(), "metadata": {}, "nbformat": 4}
        return json.dumps(made | {"nbformat_minor": 5})

    def importable(self) -> Module:
        """Make the module that other processes import: all that the cells define.

        Of a cell of the student's own also what the exercises do not need, for a pool
        may be asked to call it; of what would run only the values that these need.
        """
        cells = only_definitions(code_cells(self.cells()))
        return module_of_cells(cells, self.file.name)

    def save(self) -> None:
        """Write the module; raises ``OSError`` where that cannot be done."""
        text = self.importable().source.encode("utf-8", "backslashreplace")
        if not self.file.exists() or self.file.read_bytes() != text:
            self._stamp = max(int(time.time()), self._stamp + 1)
            _write(self.file, text, self._stamp)


def _cells(notebook: Any) -> list[dict[str, Any]]:
    cells = notebook.get("cells") if isinstance(notebook, dict) else None
    found = cells if isinstance(cells, list) else []
    return [cell for cell in found if isinstance(cell, dict)]


def _with_source(cells: Sequence[Mapping[str, Any]], source: str) -> str:
    """Return the id of the code cell that has this source, if it is saved."""
    for cell in cells:
        text = cell.get("source", "")
        text = "".join(text) if isinstance(text, list) else text
        if cell.get("cell_type") == "code" and text == source:
            return str(cell.get("id") or "")
    return ""


def _cell(source: str, name: Any, metadata: Any = None) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "id": name,
        "metadata": metadata if isinstance(metadata, dict) else {},
        "source": source,
        "outputs": [],
        "execution_count": None,
    }


def _write(file: Path, text: bytes, stamp: int) -> None:
    """Write a file whole or not at all: another process may be about to import it.

    Python takes a compiled module for current that has the seconds and the size of its
    source, so two versions of one size must not have the same second.
    """
    made = file.with_suffix(".new")
    made.write_bytes(text)
    os.utime(made, (stamp, stamp))
    made.replace(file)
