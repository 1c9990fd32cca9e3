"""Our output, read by the platforms' own code, which has no types."""

from __future__ import annotations

import importlib
import json

from autograder.export import check50, lti
from autograder.export.marks import Wishes
from autograder.report.record import Report


def test_check50_shows_our_results(reports: list[Report], wishes: Wishes) -> None:
    """As text and as a page, in which nothing of a student's is an element."""
    renderer = importlib.import_module("check50.renderer")
    for report in reports:
        data = json.loads(check50.export(report, wishes).text)
        text = renderer.to_ansi(**data)
        assert text.count("\n") >= len(data["results"])
        assert "<b>&amp;" not in renderer.to_html(**data)


def test_a_tool_of_lti_writes_the_same_score(
    reports: list[Report], wishes: Wishes
) -> None:
    """Field by field; it refuses numbers below 0 and of another type."""
    grade = importlib.import_module("pylti1p3.grade")
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
