"""Our output, read by the platforms' own code, which has no types."""

from __future__ import annotations

import importlib
import io
import json
import unittest

from autograder.export import check50, gradescope, junit, lti
from autograder.export.marks import Wishes, pending
from autograder.report.record import Report

POINTS, NUMBER = {"score", "max_score"}, (int, float)


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


def test_junitparser_counts_what_we_count(
    reports: list[Report], wishes: Wishes
) -> None:
    """Suites, cases and outcomes; every name of a case is there once."""
    junitparser = importlib.import_module("junitparser")
    text = junit.export(reports, wishes).text
    found = junitparser.JUnitXml.fromstring(text.encode())
    suites = list(found)
    final = [report for report in reports if not pending(report)]
    assert len(suites) == len(final)
    before = [(s.tests, s.failures, s.errors, s.skipped) for s in suites]
    for suite in suites:
        suite.update_statistics()
    after = [(s.tests, s.failures, s.errors, s.skipped) for s in suites]
    assert before == after
    names = [case.name for suite in suites for case in suite]
    assert len(set(names)) == len(names) == sum(len(r.checks) for r in final)


def test_gradescope_utils_writes_the_same_fields(
    reports: list[Report], wishes: Wishes
) -> None:
    """What a test of their runner has, ours have, with values of the same type."""
    runner = importlib.import_module(
        "gradescope_utils.autograder_utils.json_test_runner"
    )
    decorators = importlib.import_module("gradescope_utils.autograder_utils.decorators")

    def fails(case: unittest.TestCase) -> None:
        case.fail("not this time")

    for add in (
        decorators.weight(3),
        decorators.number("1.1"),
        decorators.visibility("hidden"),
    ):
        fails = add(fails)
    theirs_case = type("Theirs", (unittest.TestCase,), {"test_one": fails})
    out = io.StringIO()
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(theirs_case)
    runner.JSONTestRunner(stream=out, visibility="visible").run(suite)
    (theirs,) = json.loads(out.getvalue())["tests"]
    assert theirs["status"] == "failed"
    ours = json.loads(gradescope.export(reports[0], wishes).text)["tests"]
    for test in ours:
        assert set(theirs) <= set(test)
        for field, value in theirs.items():
            assert isinstance(test[field], NUMBER if field in POINTS else type(value))
