"""Find and read the reports that are to be exported."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

from autograder.classbook import book
from autograder.export.marks import ExportError
from autograder.report import store
from autograder.report.record import Report


def collect(paths: Sequence[Path]) -> list[Report]:
    """Read report files, stores, and all ``.json`` files of folders, in order of names.

    Of a store, or of a folder that has one, it is what counts: one attempt of each
    student.  Raises ``LockstepError`` for the first that cannot be read.
    """
    found: dict[object, list[Report]] = {}
    for path in paths:
        if book.is_there(path) or path.name == book.FILE_NAME:
            found[book.file_of(path).absolute()] = _of_store(path)
        else:
            found |= {file: [_read(file)] for file in _files(path)}
    return [report for reports in found.values() for report in reports]


def _of_store(path: Path) -> list[Report]:
    with book.opened(path) as opened:
        reports = [row.report for row in opened.counted()]
    if not reports:
        raise ExportError(f"There is no report in the store `{path}`")
    return reports


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    found = sorted(p for p in path.rglob("*.json") if not p.name.startswith("."))
    if not found:
        raise ExportError(f"There is no report (`*.json`) in the folder `{path}`")
    return found


def _read(file: Path) -> Report:
    report = store.read(file)
    for group in report.exercises:
        texts = [group.name, group.title, *(check.title for check in group.checks)]
        if not all(isinstance(text, str) for text in texts):
            raise ExportError(f"`{file}` is not a report: a name in it is not a text")
        if not all(_is_worth(check.max_score) for check in group.checks):
            problem = "the points of a check are not a number from 0 up"
            raise ExportError(f"`{file}` is not a report: {problem}")
    return report


def _is_worth(value: object) -> bool:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return is_number and 0 <= value < math.inf  # type: ignore[operator]
