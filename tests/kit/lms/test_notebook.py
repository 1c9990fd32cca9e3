"""A report as the outputs of a notebook's check cells."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from autograder.evidence import Frame
from autograder.lms.check_cells import fill_in
from autograder.report.record import (
    CheckOutcome,
    CheckRecord,
    Environment,
    ExerciseRecord,
    Report,
    SubmissionRecord,
)
from autograder.verdict import EvidenceLine, Verdict

Cell = dict[str, Any]


def code(source: str, **facts: Any) -> Cell:
    """Make a code cell, with what nbgrader keeps in it."""
    metadata = {"nbgrader": facts} if facts else {}
    return {"cell_type": "code", "metadata": metadata, "source": source, "outputs": []}


def check_cell(name: str, points: float) -> Cell:
    """Make the check cell of an exercise."""
    return code("assert False", grade=True, grade_id=f"check_{name}", points=points)


def check(
    outcome: CheckOutcome, points: float, verdict: Verdict | None = None
) -> CheckRecord:
    """Make a check of the exercise."""
    return CheckRecord(
        id=f"gather.{outcome}",
        title=f"is {outcome}",
        outcome=outcome,
        max_score=points,
        verdict=verdict,
    )


def report(*checks: CheckRecord) -> Report:
    """Make a report of one exercise."""
    return Report(
        assignment="01_threads",
        course_version="1",
        submission=SubmissionRecord(student="ada"),
        seed="",
        environment=Environment(
            python="3.11",
            platform="Linux",
            start_method="fork",
            usable_cpus=1,
            observer="proc",
            isolation="S",
        ),
        exercises=(ExerciseRecord(name="gather", title="gather", checks=checks),),
    )


PASSED, FAILED = CheckOutcome.PASSED, CheckOutcome.FAILED


@pytest.mark.parametrize(
    ("points", "shown"), [(4, "1.0"), (8, "2.0"), (0, "0.0"), (1, "0.25")]
)
def test_the_score_is_a_plain_number(points: float, shown: str) -> None:
    """One of four points, on the scale of the cell; words come before the number."""
    cells = [check_cell("gather", points)]
    scores = fill_in(cells, report(check(PASSED, 1), check(FAILED, 3)))
    words, result = cells[0]["outputs"]
    assert words["output_type"] == "display_data"
    assert result["output_type"] == "execute_result"
    assert result["data"]["text/plain"] == shown
    assert scores == {"check_gather": float(shown)}


def test_the_verdict_is_html_and_text() -> None:
    """Whatever a student's program has written is text in both."""
    at = Frame(file="cell gather", line=1, function="f", source="t.join('<b>')")
    evidence = (EvidenceLine(actor="Thread-1", doing="waits", at=at),)
    verdict = Verdict(mistake="", happened="It waits.", evidence=evidence)
    cells = [check_cell("gather", 3)]
    fill_in(cells, replace(report(check(FAILED, 3, verdict)), notes=("<i>",)))
    shown = cells[0]["outputs"][0]["data"]
    assert "cell gather:1" in shown["text/plain"]
    assert "Note: <i>" in shown["text/plain"]
    assert "t.join('&lt;b&gt;')" in shown["text/html"]
    assert "&lt;i&gt;" in shown["text/html"]


@pytest.mark.parametrize(
    ("graded", "name"),
    [
        (None, "gather"),
        (report(check(PASSED, 1), check(CheckOutcome.ERROR, 1)), "gather"),
        (replace(report(check(PASSED, 1)), failed="it was killed"), "gather"),
        (report(), "gather"),
        (report(check(PASSED, 1)), "scatter"),
    ],
)
def test_what_is_not_known_gets_no_score(graded: Report | None, name: str) -> None:
    """An error of ours, or a cell that fits nothing, has no score, never full marks.

    nbgrader takes an empty cell for all points, and an error for none.
    """
    cells = [check_cell(name, 1)]
    assert fill_in(cells, graded) == {}
    (output,) = cells[0]["outputs"]
    assert output["output_type"] == "error"
    assert "costs you no points" in output["evalue"]


def test_an_error_of_ours_leaves_the_other_exercises() -> None:
    """Each has its score, or has none."""
    graded = report(check(PASSED, 1))
    broken = replace(report(check(CheckOutcome.ERROR, 2)).exercises[0], name="run_all")
    graded = replace(graded, exercises=(*graded.exercises, broken))
    cells = [check_cell("gather", 1), check_cell("run_all", 2)]
    assert fill_in(cells, graded) == {"check_gather": 1.0}
