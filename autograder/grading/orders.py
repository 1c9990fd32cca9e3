"""What is to be graded: one order for each hand-in, each with a report of its own."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from autograder.errors import LockstepError
from autograder.grading.course import Assignment, Course, CourseError
from autograder.grading.grade import Order
from autograder.intake import IntakeError, file_names
from autograder.intake.layouts import (
    HandIn,
    HandIns,
    Sought,
    list_hand_ins,
    student_pattern,
)
from autograder.intake.platforms import Layout
from autograder.play import Means
from autograder.policy.reading import FILE_NAME, read_rules, require_known
from autograder.policy.rules import CourseRules
from autograder.policy.times import Times, moment_from, read_times
from autograder.self_trial.tier_choice import AUTO

_MOST_OF_NAME = 120  # bytes of a report's name: systems take 255, with what they add


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """The options of ``lockstep grade``."""

    course: Path
    assignment: str | None = None
    layout: str | None = None
    student_pattern: str = ""
    student: str = ""
    attempt: int = 1
    report: Path | None = None
    times: Path | None = None
    format: str = "terminal"
    means: Means = field(default_factory=Means)
    tier: str = AUTO  # or the name of a tier
    require_tier: str = ""  # the weakest that will do


@dataclass(frozen=True, slots=True, kw_only=True)
class Orders:
    """The orders, what is to be said before, and which hand-ins have none.

    ``times`` are those that were given, ``rules`` those of the course.
    """

    orders: tuple[Order, ...]
    rules: CourseRules = field(default_factory=CourseRules)
    times: Times = field(default_factory=Times)
    notes: tuple[str, ...] = ()
    troubles: tuple[str, ...] = ()


def orders_for(paths: Sequence[Path], choices: Choices) -> Orders:
    """Make out what is to be graded.

    Raises ``LockstepError`` for what is wrong with the call, and where there is nothing
    to be graded at all.
    """
    course = _course(paths[0], choices.course)
    rules = known_rules(course)
    times = read_times(choices.times, rules.zone) if choices.times else Times()
    said = course.assignment(choices.assignment) if choices.assignment else None
    slugs = [said.slug] if said else [a.slug for a in course.assignments]
    found = _hand_ins(paths, slugs, choices)
    _require_one(found.hand_ins, choices)
    assigned, troubles = _assigned(found.hand_ins, course, said)
    orders = [
        _in_time(_order(hand_in, its, choices), hand_in, rules, times)
        for hand_in, its in assigned
    ]
    troubles = [*found.troubles, *troubles]
    if not orders:
        raise LockstepError("; ".join(troubles) or f"There is nothing in `{paths[0]}`")
    return Orders(
        orders=tuple(_with_reports(orders, choices.report)),
        rules=rules,
        times=times,
        notes=found.notes,
        troubles=tuple(troubles),
    )


def _hand_ins(paths: Sequence[Path], slugs: Sequence[str], choices: Choices) -> HandIns:
    pattern = choices.student_pattern
    return list_hand_ins(
        paths,
        Sought(
            layout=Layout(choices.layout) if choices.layout else None,
            pattern=student_pattern(pattern) if pattern else None,
            slugs=slugs,
        ),
    )


def _require_one(hand_ins: Sequence[HandIn], choices: Choices) -> None:
    """Refuse for several what makes sense for one."""
    if len(hand_ins) > 1 and choices.student:
        raise LockstepError("--student needs exactly one submission; you gave several")
    if len(hand_ins) > 1 and choices.report and _is_file(choices.report):
        problem = "the submissions would all have the same report"
        raise LockstepError(f"{problem}; name a folder: --report DIR")


def known_rules(course: Course) -> CourseRules:
    """Read the rules of a course.

    Raises ``LockstepError`` where they are about what the course does not have.
    """
    rules = read_rules(course.root)
    known = {a.slug: a.check_names for a in course.assignments} if rules.text else {}
    require_known(rules, known, course.root / FILE_NAME)
    return rules


def _in_time(order: Order, hand_in: HandIn, rules: CourseRules, times: Times) -> Order:
    """Add the rules, and when it was handed in: the table counts before the platform.

    A time without an offset is in the time zone of the course, if it has one.
    """
    entry = times.of(order.student_id, order.student_name, order.student)
    at = entry.at if entry else moment_from(hand_in.handed_in)
    if at is not None and at.tzinfo is None:
        at = at.replace(tzinfo=rules.zone) if rules.zone else None
    own = rules.of(order.assignment.slug)
    return replace(order, rules=own, handed_in=at)


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


def _assigned(
    hand_ins: Sequence[HandIn], course: Course, said: Assignment | None
) -> tuple[list[tuple[HandIn, Assignment]], list[str]]:
    """Tell which assignment each hand-in is for.

    One that does not tell is for the one that all others are for.
    """
    assigned: list[tuple[HandIn, Assignment | None, str]] = []
    for hand_in in hand_ins:
        try:
            assigned.append((hand_in, _assignment(hand_in, course, said), ""))
        except CourseError as error:
            assigned.append((hand_in, None, f"`{hand_in.paths[0]}`: {error}"))
        except IntakeError as error:
            assigned.append((hand_in, None, str(error)))
    known = {its.slug: its for _, its, _ in assigned if its}
    only = next(iter(known.values())) if len(known) == 1 else None
    found = [(hand_in, its or only) for hand_in, its, _ in assigned]
    return (
        [(hand_in, its) for hand_in, its in found if its],
        [error for _, its, error in assigned if its is None and only is None],
    )


def _assignment(hand_in: HandIn, course: Course, said: Assignment | None) -> Assignment:
    if said is not None or hand_in.slug:
        return said or course.assignment(hand_in.slug)
    names = file_names(*hand_in.paths)
    if not {a.file_name for a in course.assignments} & set(names):
        names = file_names(*hand_in.paths, versions=True)
    return course.assignment_of(names)


def _order(hand_in: HandIn, assignment: Assignment, choices: Choices) -> Order:
    path, *also = hand_in.paths
    who = hand_in.student
    label = who.name or who.id or student_name(path, assignment.file_name)
    return Order(
        path=path,
        also=tuple(also),
        assignment=assignment,
        student=choices.student or label,
        student_id=choices.student or who.id or ("" if who.name else label),
        student_name=who.name,
        layout=hand_in.layout.value,
        attempt=choices.attempt,
        means=choices.means,
    )


def student_name(path: Path, file_name: str) -> str:
    """Name a student by the file, or by its folder if the file has the usual name."""
    path = path.absolute()
    if path.name == "submission":
        return path.parent.name
    if path.suffix.lower() not in (".py", ".ipynb", ".zip"):
        return path.name
    return path.parent.name if path.stem == Path(file_name).stem else path.stem


def _is_file(report: Path) -> bool:
    return report.suffix == ".json"


def _with_reports(orders: Sequence[Order], report: Path | None) -> list[Order]:
    """Return each order a file for its report, if there is to be one."""
    if report is None or _is_file(report):
        return [replace(order, report=report) for order in orders]
    names = report_names(orders)
    return [
        replace(order, report=report / f"{name}.json")
        for order, name in zip(orders, names, strict=True)
    ]


def report_names(orders: Sequence[Order]) -> list[str]:
    """Name the reports by the students; equal names are made different.

    By the student's number, else by the folder above, else by a digest of the path.
    """
    ways: tuple[Callable[[Order], str], ...] = (
        lambda order: order.student,
        lambda order: f"{order.student}-{order.student_id}",
        lambda order: f"{order.path.absolute().parent.name}-{order.student}",
        lambda order: f"{order.student}-{_digest(str(order.path.absolute()))}",
    )
    names = [""] * len(orders)
    left = list(range(len(orders)))
    for way in ways:
        for index in left:
            names[index] = _file_name(way(orders[index]))
        count = Counter(map(_as_stored, names))
        left = [index for index in left if count[_as_stored(names[index])] > 1]
    return names


def _as_stored(name: str) -> str:
    """Return what a name is to a disk that does not tell capitals apart."""
    return unicodedata.normalize("NFC", name).casefold()


def _file_name(student: str) -> str:
    name = "".join(c if c.isalnum() or c in "-_." else "_" for c in student) or "_"
    name = f"_{name[1:]}" if name.startswith(".") else name
    data = name.encode("utf-8", "backslashreplace")
    if len(data) <= _MOST_OF_NAME:
        return data.decode("utf-8")
    return f"{data[:_MOST_OF_NAME].decode('utf-8', 'ignore')}-{_digest(student)}"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:8]
