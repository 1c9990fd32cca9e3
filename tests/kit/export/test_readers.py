"""Our output, read by the platforms' own code, where that is installed.

To try it: ``pip install check50==3.5.0 PyLTI1p3==2.0.0`` into the environment.
"""

from __future__ import annotations

import importlib
import json
from typing import Any

import pytest

from autograder.export import check50, lti
from autograder.export.marks import Wishes
from autograder.report.record import Report


def installed(name: str) -> Any:
    """Give a module, or skip the test where it is missing."""
    pytest.importorskip(name.split(".")[0])
    return importlib.import_module(name)


def test_check50_shows_our_results(reports: list[Report], wishes: Wishes) -> None:
    """As text and as a page, in which nothing of a student's is an element."""
    renderer = installed("check50.renderer")
    for report in reports:
        data = json.loads(check50.export(report, wishes).text)
        text = renderer.to_ansi(**data)
        assert text.count("\n") >= len(data["results"])
        assert "<b>&amp;" not in renderer.to_html(**data)


def test_a_tool_of_lti_writes_the_same_score(
    reports: list[Report], wishes: Wishes
) -> None:
    """Field by field; it refuses numbers below 0 and of another type."""
    grade = installed("pylti1p3.grade")
    for report in reports:
        data = json.loads(lti.export(report, wishes).text)
        made = (
            grade.Grade()
            .set_user_id(data["userId"])
            .set_timestamp(data["timestamp"])
            .set_activity_progress(data["activityProgress"])
            .set_grading_progress(data["gradingProgress"])
            .set_comment(data["comment"])
        )
        if "scoreGiven" in data:
            made.set_score_given(data["scoreGiven"])
            made.set_score_maximum(data["scoreMaximum"])
        assert json.loads(made.get_value()) == data
