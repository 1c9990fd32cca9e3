"""The report as JUnit XML, as CI systems and Artemis read it.

Artemis tells tests apart by the name of the testcase alone, so names are unique over
the whole file; it takes the message of a failure, and at most 20,000 letters of it.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from xml.etree import ElementTree

from autograder.report.decided import about_the_time, by_a_teacher
from autograder.report.record import CheckOutcome, CheckRecord, Handed, Report
from autograder.report.terminal import (
    remark_lines,
    ungraded,
    verdict_lines,
)
from autograder.report.text import Screen, plain, points

_MOST_LETTERS = 20_000


def render(reports: Sequence[Report]) -> str:
    """Render the reports as one XML document, a suite for each."""
    root = ElementTree.Element("testsuites")
    names: set[str] = set()
    for report in reports:
        root.append(_suite(report, names, several=len(reports) > 1))
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode", xml_declaration=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'


def _suite(report: Report, names: set[str], *, several: bool) -> ElementTree.Element:
    outcomes = [check.counts_as for check in report.checks]
    student = plain(report.submission.student)
    suite = ElementTree.Element(
        "testsuite",
        name=f"{report.assignment} {student}".strip(),
        tests=str(len(outcomes) + bool(report.failed or ungraded(report))),
        failures=str(outcomes.count(CheckOutcome.FAILED)),
        errors=str(outcomes.count(CheckOutcome.ERROR) + bool(_error(report))),
        skipped=str(outcomes.count(CheckOutcome.SKIPPED) + _is_missing(report)),
        time=f"{report.seconds:.3f}",
    )
    _properties(
        suite,
        score=points(report.score),
        max_score=points(report.max_score),
        time=plain(about_the_time(report)),
    )
    who = f"{student}: " if several else ""
    for group in report.exercises:
        for check in group.checks:
            name = _unique(f"{who}{plain(group.name)}: {plain(check.title)}", names)
            suite.append(_case(check, name, f"{report.assignment}.{plain(group.name)}"))
    if report.failed or ungraded(report):
        name = _unique(f"{who}grading", names)
        case = ElementTree.SubElement(suite, "testcase", name=name, time="0")
        tag = "skipped" if _is_missing(report) else "error"
        text = _error(report) or ungraded(report)
        text = plain(text, lines=True)[:_MOST_LETTERS]
        ElementTree.SubElement(case, tag, message=plain(text)).text = text
    return suite


def _is_missing(report: Report) -> bool:
    return report.submission.handed is Handed.NOT_HANDED_IN


def _error(report: Report) -> str:
    """Say what went wrong on our side with all of it."""
    return report.failed or ("" if _is_missing(report) else ungraded(report))


def _unique(name: str, names: set[str]) -> str:
    tries = itertools.chain([name], (f"{name} ({n})" for n in itertools.count(2)))
    free = next(text for text in tries if text not in names)
    names.add(free)
    return free


def _case(check: CheckRecord, name: str, classname: str) -> ElementTree.Element:
    time = f"{check.seconds:.3f}"
    case = ElementTree.Element("testcase", name=name, classname=classname, time=time)
    _properties(
        case,
        score=points(check.score),
        max_score=points(check.max_score),
        teacher=plain(by_a_teacher(check)),
    )
    tag = {
        CheckOutcome.FAILED: "failure",
        CheckOutcome.ERROR: "error",
        CheckOutcome.SKIPPED: "skipped",
    }.get(check.counts_as)
    if tag is not None:
        _add_result(case, tag, check)
    said = [plain(check.output, lines=True)[:_MOST_LETTERS]] if check.output else []
    for remark in check.remarks:
        said += [line.strip() for line in remark_lines(remark, Screen())]
    if said:
        ElementTree.SubElement(case, "system-out").text = "\n".join(said)
    return case


def _add_result(case: ElementTree.Element, tag: str, check: CheckRecord) -> None:
    """Say that it did not pass, in whatever words there are; without, it would have."""
    verdict = check.verdict
    words = by_a_teacher(check) or (verdict.happened if verdict else "")
    message = plain(words)[:_MOST_LETTERS]
    result = ElementTree.SubElement(case, tag, message=message)
    if verdict is not None:
        result.text = "\n".join(verdict_lines(verdict, Screen())).strip("\n")
        if verdict.mistake:
            result.set("type", verdict.mistake)


def _properties(parent: ElementTree.Element, **values: str) -> None:
    group = ElementTree.SubElement(parent, "properties")
    for name, value in ((n, v) for n, v in values.items() if v):
        ElementTree.SubElement(group, "property", name=name, value=value)
