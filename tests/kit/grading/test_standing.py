"""Where a student stands: tasks done, the next one, and the command for it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from autograder.grading.standing import Ended, Outline, attach, attached, summary
from autograder.grading.verdict_words import Words
from autograder.report.record import CheckOutcome, CheckRecord
from autograder.report.text import Screen
from autograder.verdict import Verdict

HERE = Path("/course/01_tea")
OUTLINE = Outline(
    folder=str(HERE), tasks=(("pour", 2), ("drink", 1), ("wash", 1)), beyond="cups."
)


def ended(exercise: str, outcome: CheckOutcome = CheckOutcome.PASSED) -> Ended:
    """Make what a report carries about a check of one point."""
    verdict = Verdict(mistake="", happened="COLD: \udcff the tea.")
    record = CheckRecord(
        id="x", title="it", outcome=outcome, max_score=1, verdict=verdict
    )
    return Ended(record=record, exercise=exercise, outline=OUTLINE)


FAILED, SKIPPED = CheckOutcome.FAILED, CheckOutcome.SKIPPED


def lines(*of: Ended, here: Path = HERE) -> str:
    """Sum up a run in one text."""
    return "\n".join(summary(of, Screen(), here))


def test_the_first_task_that_is_not_done_is_next() -> None:
    """A task is done when all its checks have passed."""
    text = lines(
        ended("pour"), ended("pour", FAILED), ended("drink"), ended("wash", FAILED)
    )
    assert "2 of 4 points" in text
    assert "✗ pour   ✓ drink   ✗ wash" in text
    assert "[######--------------] 1 of 3 tasks done" in text
    assert "Next: task 1, pour: pytest -k pour   A hint: lockstep hint pour" in text


def test_a_skipped_check_is_not_done() -> None:
    """It waits for another one, and so does its task."""
    text = lines(ended("pour"), ended("pour", SKIPPED), ended("drink"), ended("wash"))
    assert "Next: task 1, pour" in text


def test_all_done_is_praised_and_says_what_comes() -> None:
    """The hidden tests look at more, and the self-check says at what."""
    text = lines(ended("pour"), ended("pour"), ended("drink"), ended("wash"))
    assert "[####################] 3 of 3 tasks done" in text
    assert "Well done: every task is right here. The hidden tests look at cups." in text


def test_a_run_of_some_tasks_does_not_speak_of_the_others() -> None:
    """One check of two passed: the task is not known to be done, and no other is."""
    text = lines(ended("pour"), ended("drink"))
    assert "· pour   ✓ drink   · wash" in text
    assert "this run has not looked at all of them" in text
    assert "To see where you stand: pytest" in text


def test_the_command_is_that_of_the_current_folder() -> None:
    """From the folder above, the command names the folder."""
    text = lines(ended("pour", FAILED), here=HERE.parent)
    assert "pytest 01_tea -k pour" in text
    assert "A hint (in 01_tea): lockstep hint pour" in text


def test_without_checks_nothing_is_said() -> None:
    """A student's own tests get no summary of ours."""
    assert summary([], Screen(), HERE) == []


def test_a_report_crosses_to_another_process() -> None:
    """pytest-xdist sends plain data; verdict, task and headline are whole again."""
    report = pytest.TestReport("a", ("a", 1, "a"), {}, "failed", "", "call")
    one = ended("pour", FAILED)
    attach(report, one)
    report.longrepr = Words(one.record)  # type: ignore[assignment]  # as pytest allows
    sent = json.loads(json.dumps(report._to_json()))
    again = attached(pytest.TestReport._from_json(sent))
    assert again == one
    assert Words(again.record).reprcrash.message == "COLD: \\udcff the tea."
