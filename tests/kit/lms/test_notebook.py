"""A notebook as a module, and a report as the outputs of its check cells."""

from __future__ import annotations

from typing import Any

import pytest

from autograder.errors import LockstepError
from autograder.evidence import Frame
from autograder.lms.notebook import fill_in, module_of
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


def test_code_cells_become_a_module() -> None:
    """Text and checks are left out; what only IPython takes does nothing."""
    cells = [
        {"cell_type": "markdown", "metadata": {}, "source": "# not a comment"},
        code("import os"),
        check_cell("gather", 2),
        code("") | {"source": ["def f():\n", "    !ls\n", "    return 1"]},
        code("mine = 1", grade=True, solution=True, grade_id="by_hand", points=3),
    ]
    module = module_of(cells, "threads.py")
    assert module.source == (
        "import os\ndef f():\n    pass  # !ls\n    return 1\nmine = 1\n"
    )


def test_lines_are_named_by_their_cells() -> None:
    """Lines of the module are found again; those of other files are left alone."""
    cells = [code("a = 1"), check_cell("gather", 2), code("b = 2\nc = 3")]
    module = module_of(cells, "threads.py")
    third = Frame(file="threads.py", line=3, function="f")
    assert module.in_notebook(third) == Frame(file="cell 3", line=2, function="f")
    for other in (
        Frame(file="queue.py", line=1, function="get"),
        Frame(file="threads.py", line=4, function="f"),
    ):
        assert module.in_notebook(other) == other


@pytest.mark.parametrize(
    ("points", "shown"), [(4, "1.0"), (8, "2.0"), (0, "0.0"), (1, "0.25")]
)
def test_the_score_is_a_plain_number(points: float, shown: str) -> None:
    """One of four points, on the scale of the cell; words come before the number."""
    cells = [check_cell("gather", points)]
    graded = report(check(PASSED, 1), check(FAILED, 3))
    fill_in(cells, graded, module_of(cells, "threads.py"))
    words, result = cells[0]["outputs"]
    assert (words["output_type"], words["name"]) == ("stream", "stdout")
    assert result["output_type"] == "execute_result"
    assert result["data"]["text/plain"] == shown


def test_the_verdict_names_the_cell() -> None:
    """What a student reads points into the notebook."""
    at = Frame(file="threads.py", line=1, function="f", source="t.join()")
    evidence = (EvidenceLine(actor="Thread-1", doing="waits", at=at),)
    verdict = Verdict(mistake="", happened="It waits.", evidence=evidence)
    cells = [code("t.join()"), check_cell("gather", 3)]
    graded = report(check(FAILED, 3, verdict))
    fill_in(cells, graded, module_of(cells, "threads.py"))
    text = cells[1]["outputs"][0]["text"]
    assert "cell 1:1" in text
    assert "threads.py" not in text


@pytest.mark.parametrize(
    ("graded", "name"),
    [
        (report(check(PASSED, 1), check(CheckOutcome.ERROR, 1)), "gather"),
        (report(), "gather"),
        (report(check(PASSED, 1)), "scatter"),
    ],
)
def test_what_is_not_known_gets_no_score(graded: Report, name: str) -> None:
    """An error of ours, or a cell that fits nothing, ends it before a cell is filled.

    An empty check cell would count as full marks in nbgrader.
    """
    cells = [check_cell("gather", 1), check_cell(name, 1)]
    with pytest.raises(LockstepError):
        fill_in(cells, graded, module_of(cells, "threads.py"))
    assert [cell["outputs"] for cell in cells] == [[], []]
