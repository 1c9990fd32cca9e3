"""A remark: advice beside a passed check, in every output, at no cost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from autograder.report import html, junit_xml, store, terminal
from autograder.report.record import CheckRecord, ExerciseRecord, Report
from autograder.report.text import Screen

REMARK = "IDLE THREADS: the call left 2 threads that wait"


@pytest.fixture
def report(perfect: Report, remarked: CheckRecord) -> Report:
    """Make a report of this one check."""
    group = ExerciseRecord(name="run_workers", title="", checks=(remarked,))
    return replace(perfect, exercises=(group,))


def test_it_costs_nothing(report: Report) -> None:
    """Full marks, and a final score."""
    assert (report.score, report.max_score, report.gradable) == (2, 2, True)


@pytest.mark.parametrize(
    "shown",
    [
        lambda report: terminal.render(report, Screen(width=100)),
        lambda report: html.page([report]),
        lambda report: junit_xml.render([report]),
    ],
)
def test_it_is_shown(report: Report, shown: object) -> None:
    """With the word that says what it is."""
    assert callable(shown)
    text = " ".join(str(shown(report)).split())
    assert f"Remark: {REMARK}" in text
    assert "Put one end mark for each worker into the queue." in text


def test_it_is_kept(report: Report) -> None:
    """In the file and out of it again."""
    data = store.to_json(report)
    check = data["exercises"][0]["checks"][0]
    assert check["remarks"][0]["happened"].startswith(REMARK)
    assert store.from_json(data).checks == report.checks


def test_a_report_of_before_has_none(report: Report) -> None:
    """Fields may be added: a reader takes a file without them."""
    data = store.to_json(report)
    del data["exercises"][0]["checks"][0]["remarks"]
    assert store.from_json(data).checks[0].remarks == ()
