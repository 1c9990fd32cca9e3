"""The report of a grading that is under way: somebody may read it at any moment."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.grading.course import Course
from autograder.grading.grade import Order, grade
from autograder.report import store
from autograder.report.record import Report


def test_a_report_says_that_its_grading_is_under_way(
    course: Course,
    submit: Callable[..., Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Until the last check has ended, and then it says when that was."""
    states: list[str] = []
    write = store.write

    def note(report: Report, path: Path) -> None:
        write(report, path)
        states.append(json.loads(path.read_text("utf-8"))["state"])

    monkeypatch.setattr(store, "write", note)
    path, file = submit(), tmp_path / "report.json"
    found = grade(
        Order(path=path, assignment=course.assignment("01_small"), report=file)
    )
    assert set(states[:-1]) == {"running"}
    assert states[-1] == "final"
    assert found.report.began <= found.report.ended
