"""JUnit XML that every reader accepts, and from which no test is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from xml.etree import ElementTree

from autograder.report import junit_xml
from autograder.report.record import CheckOutcome, Handed, Report

Golden = Callable[[str, str], None]


def test_a_report_as_junit(report: Report, golden: Golden) -> None:
    """Failures, errors and skips are different elements."""
    golden("junit.xml", junit_xml.render([report]))


def test_any_text_gives_valid_xml(hostile: Report) -> None:
    """Control letters, markup and halves of letters do no harm."""
    root = ElementTree.fromstring(junit_xml.render([hostile]).encode("utf-8"))
    assert len(root.findall("testsuite/testcase")) == len(hostile.checks)
    for element in root.iter():
        for text in (element.text or "", *element.attrib.values()):
            assert all(letter.isprintable() or letter == "\n" for letter in text)


def test_names_are_unique_over_the_whole_file(report: Report, hostile: Report) -> None:
    """Artemis knows a test by its name alone, wherever it stands."""
    reports = [report, report, hostile, hostile]
    root = ElementTree.fromstring(junit_xml.render(reports).encode("utf-8"))
    names = [case.get("name") for case in root.iter("testcase")]
    assert len(names) == sum(len(report.checks) for report in reports)
    assert len(set(names)) == len(names)


def test_counts_are_those_of_the_elements(report: Report, perfect: Report) -> None:
    """The attributes of a suite say what is in it, the failed grading included."""
    broken = replace(perfect, failed="the disk is full")
    others = [
        replace(perfect, exercises=(), submission=replace(perfect.submission, handed=h))
        for h in (Handed.NOT_HANDED_IN, Handed.FOR_A_PERSON)
    ]
    root = ElementTree.fromstring(junit_xml.render([report, perfect, broken, *others]))
    for suite in root.iter("testsuite"):
        for attribute, path in (
            ("tests", "testcase"),
            ("failures", "testcase/failure"),
            ("errors", "testcase/error"),
            ("skipped", "testcase/skipped"),
        ):
            assert suite.get(attribute) == str(len(suite.findall(path)))
    errors = [error.text for error in root.iter("error")]
    assert "the disk is full" in errors
    skipped = [suite.get("skipped") for suite in root.iter("testsuite")][-2:]
    assert skipped == ["1", "0"]


def test_what_did_not_pass_never_looks_like_a_pass(perfect: Report) -> None:
    """Also where nothing is known to say about it."""
    (first, *_), *_ = (group.checks for group in perfect.exercises)
    for outcome, tag in (
        (CheckOutcome.FAILED, "failure"),
        (CheckOutcome.SKIPPED, "skipped"),
        (CheckOutcome.ERROR, "error"),
    ):
        silent = replace(first, outcome=outcome, verdict=None)
        group = replace(perfect.exercises[0], checks=(silent,))
        text = junit_xml.render([replace(perfect, exercises=(group,))])
        assert len(ElementTree.fromstring(text.encode()).findall(f".//{tag}")) == 1
