"""A notebook is graded by the same door as a file, and quoted by its cells."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from autograder.grading.course import Course
from autograder.grading.grade import Order, grade
from autograder.report.record import Handed, Report

DOUBLE = "def double(task):\n    value = task()\n    return [value, value]"
HALF = "def half(task):\n    return task()"


def graded(course: Course, folder: Path, *sources: str, named: bool = True) -> Report:
    """Grade a notebook; its cells of exercises are known, or have lost their names."""
    names = iter(("double", "half"))
    cells = []
    for source in sources:
        facts = {}
        if named and source.startswith("def"):
            facts = {"grade_id": next(names), "solution": True, "grade": False}
        metadata = {"nbgrader": facts} if facts else {}
        cells.append({"cell_type": "code", "metadata": metadata, "source": source})
    file = folder / "small.ipynb"
    file.write_text(json.dumps({"cells": cells}))
    return grade(Order(path=file, assignment=course.assignment("01_small"))).report


def happened(report: Report) -> list[str]:
    """Return what the verdicts say."""
    verdicts = [check.verdict for check in report.checks]
    return [verdict.happened for verdict in verdicts if verdict is not None]


@pytest.mark.parametrize("named", [True, False])
def test_a_notebook_is_graded(course: Course, tmp_path: Path, named: bool) -> None:
    """Trials that hang or raise cost nothing, and are reported."""
    trials = ["while True: double(print)", "1 / 0", "import numpy"]
    report = graded(course, tmp_path, DOUBLE, *trials, HALF, named=named)
    assert (report.score, report.gradable) == (4.5, True)
    assert len(report.notes) == 2
    assert report.submission.files == ("small.ipynb",)


def test_a_cell_that_cannot_be_read_costs_its_exercise(
    course: Course, tmp_path: Path
) -> None:
    """And the verdict names its line."""
    report = graded(course, tmp_path, "x = 1", DOUBLE, HALF.replace(":", ""))
    assert [check.score for check in report.checks] == [2, 1, 0]
    verdict = report.checks[-1].verdict
    assert verdict is not None
    assert verdict.happened == (
        "Python cannot read the cell of `half`: expected ':', line 1."
    )
    (line,) = verdict.evidence
    assert line.at is not None
    assert (line.at.file, line.at.line) == ("cell half", 1)
    assert line.at.source == "def half(task)"


def test_lines_are_told_by_cells(course: Course, tmp_path: Path) -> None:
    """In the evidence, and in words."""
    raises = HALF.replace("task()", "1 / 0")
    report = graded(course, tmp_path, "import os", DOUBLE, raises)
    verdict = report.checks[-1].verdict
    assert verdict is not None
    places = [line.at for line in verdict.evidence if line.at]
    assert [(at.file, at.line) for at in places] == [("cell half", 2)]


def test_what_ends_the_loading_is_told_by_its_cell(
    course: Course, tmp_path: Path
) -> None:
    """In an exercise's cell it counts, as it does in a file."""
    report = graded(course, tmp_path, DOUBLE, f"{HALF}\nraise ValueError('no')")
    assert report.score == 0
    assert happened(report)[0].startswith("The notebook cannot be loaded: loading it")
    verdict = report.checks[0].verdict
    assert verdict is not None
    at = verdict.evidence[0].at
    assert at is not None
    assert (at.file, at.line) == ("cell half", 3)
    assert "small.py" not in json.dumps([str(check) for check in report.checks])


def test_a_refused_notebook_is_for_a_person(course: Course, tmp_path: Path) -> None:
    """It gets no 0 points, for nobody has read it; the report has the reason."""
    file = tmp_path / "small.ipynb"
    file.write_text("{")
    report = grade(Order(path=file, assignment=course.assignment("01_small"))).report
    assert (report.checks, report.gradable) == ((), False)
    assert report.submission.handed is Handed.FOR_A_PERSON
    assert "`small.ipynb` is refused. Not a notebook" in report.submission.why
