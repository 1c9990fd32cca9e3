"""The demo: grades the sample submissions and compares with what each should get.

A sample is a folder of ``tests/samples`` that holds ``submission/`` and
``expected.json``: ``{"score": 3, "max_score": 20, "mistakes": {"check": "mistake"}}``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.grading.course import Course, CourseError
from autograder.grading.grade import Order, grade
from autograder.intake import file_names
from autograder.report.progress import Progress
from autograder.report.record import Report
from autograder.report.text import points


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One sample submission, its report, and how it differs from what was expected."""

    name: str
    report: Report
    differences: tuple[str, ...]


def samples(course: Course, progress: Progress | None = None) -> Iterator[Sample]:
    """Grade the samples, one after the other.

    Raises ``CourseError`` when there are none, or when one is not as it must be.
    """
    folder = course.root / "tests" / "samples"
    names = sorted(file.parent.name for file in folder.glob("*/expected.json"))
    if not names:
        raise CourseError(f"There is no sample in `{folder}`")
    for name in names:
        yield _sample(course, folder / name, progress)


def _sample(course: Course, folder: Path, progress: Progress | None) -> Sample:
    expected = _expected(folder / "expected.json")
    path = folder / "submission"
    slug = expected.get("assignment")
    assignment = (
        course.assignment(slug) if slug else course.assignment_of(file_names(path))
    )
    order = Order(path=path, assignment=assignment, student=folder.name)
    report = grade(order, progress).report
    return Sample(
        name=folder.name,
        report=report,
        differences=tuple(_differences(report, expected)),
    )


def _expected(file: Path) -> dict[str, Any]:
    try:
        expected = json.loads(file.read_text("utf-8"))
        return {"mistakes": {}, **expected, "score": expected["score"]}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CourseError(f"Failed to read `{file}`: {error!r}") from error


def _differences(report: Report, expected: dict[str, Any]) -> Iterator[str]:
    wanted = expected["score"], expected.get("max_score", report.max_score)
    if (report.score, report.max_score) != wanted:
        got = f"{points(report.score)} of {points(report.max_score)} points"
        due = f"{points(wanted[0])} of {points(wanted[1])}"
        yield f"got {got}, and should get {due}"
    if not report.gradable:
        yield "came to no final score"
    for check, mistake in expected["mistakes"].items():
        record = report.check(check)
        verdict = record.verdict if record else None
        got = verdict.mistake if verdict else "no verdict"
        if got != mistake:
            yield f"`{check}` is diagnosed as `{got}`, and should be `{mistake}`"
