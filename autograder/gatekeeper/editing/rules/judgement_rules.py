"""The tests as they are written: a sentence each, points that add up, short."""

from __future__ import annotations

from collections.abc import Iterator

from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.editing.exam import Exam, WrittenCheck
from autograder.gatekeeper.editing.findings import Finding
from autograder.gatekeeper.editing.source import DEFINITIONS
from autograder.gatekeeper.editing.splice import names_exercise

_MOST_LINES = 25


def marked(place: AssignmentFolders) -> Iterator[Finding]:
    """Every check says its exercise and its points."""
    for exam in (place.exam, place.self_exam):
        for check in exam.checks:
            if not check.exercise or check.points is None:
                what = f"`{check.function}` does not say its exercise and its points."
                do = "Write `@pytest.mark.exercise('name', points=1)` above it."
                yield _at(exam, check, what, do)


def described(place: AssignmentFolders) -> Iterator[Finding]:
    """Every check has a sentence of its own, which completes "the program ..."."""
    for exam in (place.exam, place.self_exam):
        seen: set[tuple[str, str]] = set()
        for check in exam.checks:
            sentence = check.docstring.split("\n")[0].strip()
            if not sentence or not sentence[0].islower() or sentence.endswith("."):
                what = f"`{check.function}` has no docstring that tells what it checks."
                do = 'Complete "the program ...", small letter first, no full stop.'
                yield _at(exam, check, what, do)
            elif (check.exercise, sentence) in seen:
                what = f"`{check.function}` says the same as another check."
                yield _at(exam, check, what, "Say what this one checks.")
            seen.add((check.exercise, sentence))


def short(place: AssignmentFolders) -> Iterator[Finding]:
    """No check is longer than 25 lines."""
    for exam in (place.exam, place.self_exam):
        for check in exam.checks:
            if check.length > _MOST_LINES:
                what = f"`{check.function}` has {check.length} lines; the limit"
                yield _at(
                    exam,
                    check,
                    f"{what} is {_MOST_LINES}.",
                    "Check one thing in a test.",
                )


def known_exercises(place: AssignmentFolders) -> Iterator[Finding]:
    """The exercises of the tests are defined by the reference, and all are tested."""
    body = place.reference.tree.body
    defined = [node.name for node in body if isinstance(node, DEFINITIONS)]
    for exam in (place.exam, place.self_exam):
        for check in exam.checks:
            known = any(names_exercise(name, check.exercise) for name in defined)
            if check.exercise and not known:
                what = f"`{check.function}` is for `{check.exercise}`, which the"
                do = "Correct the mark, or the reference."
                yield _at(exam, check, f"{what} reference does not define.", do)
    for exercise in place.exam.exercises:
        if exercise not in place.self_exam.exercises:
            what = f"The self-check says nothing about `{exercise}`."
            do = "Write a visible check for it."
            yield Finding(what=what, do=do, file=place.self_check)


def _at(exam: Exam, check: WrittenCheck, what: str, do: str) -> Finding:
    return Finding(what=what, do=do, file=exam.source.file, line=check.line)


RULES = (marked, described, short, known_exercises)
