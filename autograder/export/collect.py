"""Find and read the reports that are to be exported."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

from autograder.export.marks import ExportError
from autograder.report import store
from autograder.report.record import Report


def collect(paths: Sequence[Path]) -> list[Report]:
    """Read report files, and all ``.json`` files of folders, in the order of names.

    Raises ``ExportError`` or ``ReportError`` for the first that is not a report.
    """
    files = [file for path in paths for file in _files(path)]
    return [_read(file) for file in dict.fromkeys(files)]


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
