"""What the commands of ``lockstep`` do, after their options have been read."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from autograder.diagnosis import catalogue, find
from autograder.errors import LockstepError
from autograder.grading import demo as demonstration
from autograder.grading import replay as replaying
from autograder.grading.bench import usual_observer, usual_start_method
from autograder.grading.course import Assignment, Course
from autograder.grading.grade import Graded, Order, grade, status, student_name
from autograder.grading.intake import file_names
from autograder.report import html, junit, store, summary, terminal
from autograder.report.progress import Progress
from autograder.report.record import CheckOutcome, Report
from autograder.report.text import Screen, show
from autograder.self_trial import require_known_python


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """The options of ``lockstep grade``."""

    course: Path
    assignment: str | None = None
    student: str = ""
    attempt: int = 1
    report: Path | None = None
    format: str = "terminal"
    observer: str = field(default_factory=usual_observer)
    start_method: str = field(default_factory=usual_start_method)


def _progress() -> Progress:
    return Progress(stream=sys.stderr, screen=Screen.of(sys.stderr))


def grade_all(submissions: Sequence[Path], choices: Choices) -> int:
    """Grade the submissions and show the reports; gives the worst exit status."""
    orders = _orders(submissions, choices)
    require_known_python(choices.observer)
    progress = _progress()
    screen = Screen.of(sys.stdout)
    reports: list[Report] = []
    for order in orders:
        graded = grade(order, progress)
        reports.append(graded.report)
        _tell_fault(graded)
        if choices.format == "terminal":
            show(terminal.render(graded.report, screen, replay=_path(order)))
            show("")
    if choices.format == "json":
        data = [store.to_json(report) for report in reports]
        shown = data[0] if len(data) == 1 else data
        show(json.dumps(shown, indent=2, ensure_ascii=False))
    elif choices.format == "junit":
        show(junit.render(reports).rstrip("\n"))
    elif choices.format == "html":
        show(html.page(reports).rstrip("\n"))
    elif len(reports) > 1:
        show(summary.render(reports, screen))
    return max(map(status, reports))


def _orders(submissions: Sequence[Path], choices: Choices) -> list[Order]:
    """Make out what is to be graded; everything that is wrong is wrong before work."""
    if len(submissions) > 1 and choices.student:
        raise LockstepError("--student names one; there are several submissions")
    course = _course(submissions[0], choices.course)
    orders = [_order(path, course, choices) for path in submissions]
    files = [order.report for order in orders if order.report]
    if len(set(files)) < len(files):
        told = "two submissions would have the same report"
        raise LockstepError(f"{told}; grade them one by one, with --report FILE.json")
    return orders


def _course(submission: Path, start: Path) -> Course:
    """Find the course from the current folder, or else from the submission's own."""
    try:
        return Course.find(start)
    except LockstepError:
        if start != Path():
            raise
    try:
        return Course.find(submission)
    except LockstepError:
        return Course.find(start)


def _order(path: Path, course: Course, choices: Choices) -> Order:
    assignment = _assignment(path, course, choices.assignment)
    student = choices.student or student_name(path, assignment.file_name)
    report = choices.report
    if report is not None and report.suffix != ".json":
        report = report / f"{_file_name(student)}.json"
    return Order(
        path=path,
        assignment=assignment,
        student=student,
        attempt=choices.attempt,
        report=report,
        observer=choices.observer,
        start_method=choices.start_method,
    )


def _assignment(path: Path, course: Course, slug: str | None) -> Assignment:
    names = file_names(path)  # there must be something, whatever it is for
    return course.assignment(slug) if slug else course.assignment_of(names)


def _file_name(student: str) -> str:
    return "".join(c if c.isalnum() or c in "-_." else "_" for c in student) or "_"


def _path(order: Order) -> str:
    return str(order.report) if order.report else ""


def _tell_fault(graded: Graded) -> None:
    """Show what pytest wrote, when something of ours went wrong."""
    errors = [c for c in graded.report.checks if c.outcome is CheckOutcome.ERROR]
    if graded.report.failed or errors:
        sys.stderr.write(f"{graded.said.rstrip()}\n")


def demo(start: Path) -> int:
    """Grade the samples; 0 when each gets what it should, else 1."""
    require_known_python(usual_observer())
    screen = Screen.of(sys.stdout)
    reports: list[Report] = []
    wrong: list[str] = []
    for sample in demonstration.samples(Course.find(start), _progress()):
        show(terminal.render(sample.report, screen))
        for difference in sample.differences:
            wrong.append(f"{sample.name} {difference}")
            show(screen.letters(f"✗ not as it should be: {difference}"))
        show("")
        reports.append(sample.report)
    show(summary.render(reports, screen))
    show("")
    for line in wrong:
        show(screen.letters(f"✗ {line}"))
    if not wrong:
        show(screen.letters(f"✓ all {len(reports)} samples get what they should"))
    return 1 if wrong else 0


def explain(name: str | None) -> int:
    """Show the page for one mistake, or the list of all."""
    if name is None:
        width = max((len(mistake.name) for mistake in catalogue()), default=0)
        for mistake in catalogue():
            show(f"{mistake.name:{width}}  {mistake.title}")
        return 0
    mistake_found = find(name)
    if mistake_found is None:
        told = f"There is no mistake `{name}`"
        raise LockstepError(f"{told}; `lockstep explain` lists all of them")
    show(mistake_found.page.rstrip())
    return 0


def replay(file: Path, check: str, start: Path) -> int:
    """Run a check again and show what is different; the status is the check's."""
    require_known_python(usual_observer())
    replayed = replaying.replay(file, check, Course.find(start))
    screen = Screen.of(sys.stdout)
    lines = terminal.check_lines(replayed.now, screen)
    show(screen.letters("\n".join(lines)))
    for remark in replayed.remarks:
        show(screen.letters(f"· {remark}"))
    before, now = replayed.before.outcome, replayed.now.outcome
    if before is not now:
        show(screen.letters(f"· It was {before} in the report, and is {now} now."))
    if now is CheckOutcome.ERROR:
        return 2
    return 0 if now is CheckOutcome.PASSED else 1
