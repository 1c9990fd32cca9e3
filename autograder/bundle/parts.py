"""What every bundle holds: the kit's wheels, the assignment, and who grades with them.

No solution is among it: grading needs the stub and the tests only.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from autograder.bundle.packing import Item, zipped
from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.editing.exam import Exam, read_exam
from autograder.gatekeeper.editing.rules.file_rules import handout_files
from autograder.gatekeeper.editing.source import Source
from autograder.gatekeeper.publishing.release import ReleaseError
from autograder.gatekeeper.publishing.wheel import make_wheel, pack_needed
from autograder.grading.course import SCENARIOS, Course

LAUNCHER = "grade_with_lockstep.py"
KIT = "lockstep.zip"
_OPEN = """

# Everybody can read these tests here, so everybody may see what they found.
import pytest  # noqa: E402

pytestmark = pytest.mark.visibility("visible")
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """An assignment, ready to be put into a bundle."""

    slug: str
    platform: str
    file_name: str
    exercises: Mapping[str, float]  # the points of each
    files: Mapping[str, Item]  # the launcher, and the kit as one file

    @property
    def points(self) -> float:
        """What full marks are worth."""
        return sum(self.exercises.values())


def gather(course: Course, slug: str, platform: str, *, hidden: bool) -> Parts:
    """Gather the parts; without ``hidden``, the visible tests are what grades.

    Raises CourseError when there is no such assignment, ReleaseError for a draft, and
    WheelError when the kit's wheel cannot be made.
    """
    course.assignment(slug)
    place = AssignmentFolders(course.root, slug)
    if place.is_draft:
        note = place.draft_note.relative_to(course.root)
        raise ReleaseError(f"`{slug}` is a draft: `{note}` says why.")
    tests = dict(_hidden(place) if hidden else _visible(place))
    exam = _exam(tests)
    exercises = {name: exam.points(name) for name in exam.exercises}
    about = {
        "format": 1,
        "platform": platform,
        "slug": slug,
        "file_name": place.file_name,
        "exercises": exercises,
    }
    kit = {"bundle.json": Item(_json(about)), **dict(_wheels())}
    kit |= dict(_course(place, tests))
    launcher = Path(__file__).with_name("launcher.py").read_bytes()
    return Parts(
        slug=slug,
        platform=platform,
        file_name=place.file_name,
        exercises=exercises,
        files={LAUNCHER: Item(launcher, executable=True), KIT: Item(zipped(kit))},
    )


def _course(
    place: AssignmentFolders, tests: Mapping[str, bytes]
) -> Iterator[tuple[str, Item]]:
    """A course of this one assignment: what students have, and the tests."""
    for file in filter(Path.is_file, handout_files(place)):
        yield f"course/assignments/{place.slug}/{file.name}", Item(file.read_bytes())
    for name, data in tests.items():
        yield f"course/tests/hidden/{place.slug}/{name}", Item(data)


def _hidden(place: AssignmentFolders) -> Iterator[tuple[str, bytes]]:
    for file in sorted(place.hidden.glob("*.py")):
        yield file.name, file.read_bytes()


def _visible(place: AssignmentFolders) -> Iterator[tuple[str, bytes]]:
    try:
        yield place.self_check.name, place.self_check.read_bytes() + _OPEN.encode()
        scenarios = place.handout / SCENARIOS
        yield scenarios.name, scenarios.read_bytes()
    except OSError as error:
        problem = f"Failed to read the visible tests of `{place.slug}`"
        raise ReleaseError(f"{problem}: `{error.filename}`.") from error


def _exam(tests: Mapping[str, bytes]) -> Exam:
    checks = [
        check
        for name, data in sorted(tests.items())
        if name.startswith("test_")
        for check in read_exam(Source(data.decode("utf-8"), Path(name))).checks
    ]
    return Exam(source=Source(""), checks=tuple(checks))


def _wheels() -> Iterator[tuple[str, Item]]:
    with tempfile.TemporaryDirectory(prefix="lockstep-wheels-") as name:
        folder = Path(name)
        for wheel in (make_wheel(folder).file, *pack_needed(folder)):
            yield f"wheels/{wheel.name}", Item(data=wheel.read_bytes())


def _json(data: object) -> bytes:
    return (json.dumps(data, indent=2) + "\n").encode()
