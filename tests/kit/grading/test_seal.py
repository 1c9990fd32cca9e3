"""What judges stays as it was read; a check that played nothing does not pass."""

from __future__ import annotations

import os
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.grading.course import Course
from autograder.grading.grade import Order, grade
from autograder.grading.seal import Seal, SealedCourse
from autograder.report.record import CheckOutcome, Report

Submit = Callable[..., Path]


def graded(course: Course, path: Path, sealed: SealedCourse | None = None) -> Report:
    """Grade a submission with a course that may have been sealed before."""
    assignment = course.assignment("01_small")
    return grade(Order(path=path, assignment=assignment), sealed=sealed).report


def test_a_seal_holds_until_something_is_different(tmp_path: Path) -> None:
    """Neither a touch breaks it nor the same text; other text or a new name does."""
    file = tmp_path / "a.py"
    file.write_text("one")
    seal = Seal([file, tmp_path], "the course")
    assert seal.broken() == ""
    os.utime(file, (1, 1))
    file.write_text("one")
    (tmp_path / "__pycache__").mkdir()
    assert seal.broken() == ""
    (tmp_path / "b.py").touch()
    assert seal.broken().startswith("the course: ")
    (tmp_path / "b.py").unlink()
    assert seal.broken(), "what was broken once stays so"


@pytest.mark.parametrize("way", ["write", "unlink", "link", "pipe", "folder"])
def test_a_seal_is_broken_by(tmp_path: Path, way: str) -> None:
    """Whatever takes the place of the file, it is seen, and nobody waits for it."""
    file, other = tmp_path / "a.py", tmp_path / "b.py"
    file.write_text("one")
    other.write_text("two")
    seal = Seal([file], "the course")
    stat = file.stat()
    file.unlink()
    if way == "write":
        file.write_text("two")
        os.utime(file, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    elif way == "link":
        file.symlink_to(other)
    elif way == "pipe":
        os.mkfifo(file)
    elif way == "folder":
        file.mkdir()
    assert "`a.py`" in seal.broken()


REWRITES = """
import pathlib

def double(task):
    file = pathlib.Path({file!r})
    file.write_text(file.read_text() + "# more")
    return [task()] * 2

def half(task):
    return task()
"""


@pytest.mark.parametrize(
    "name",
    [
        "tests/hidden/01_small/test_hidden_small.py",
        "tests/hidden/01_small/scenarios.py",
        "tests/hidden/01_small/scenarios/__init__.py",
        "reference/01_small/small.py",
        "assignments/01_small/small.py",
    ],
)
def test_what_changes_the_course_is_given_no_points(
    course: Course, submit: Submit, name: str
) -> None:
    """Nor are those after it; what is on the disk then is graded as it is."""
    file = course.root / name
    file.parent.mkdir(exist_ok=True)
    file.touch()
    if name.endswith("scenarios/__init__.py"):  # a new name beside the tests
        file.unlink()
        file.parent.rmdir()
        text = REWRITES.replace("    file.write", "    file.parent.mkdir()\n    #")
        bad = text.format(file=str(file))
    else:
        bad = REWRITES.format(file=str(file))
    sealed = SealedCourse.of([course.assignment("01_small")])
    assert graded(course, submit(), sealed).score == 4.5
    report = graded(course, submit(bad, "bob"), sealed)
    assert not report.gradable
    assert {c.outcome for c in report.checks} == {CheckOutcome.ERROR}
    assert report.checks[0].plays == 1
    report = graded(course, submit(student="carol"), sealed)
    assert not report.gradable
    assert [c.plays for c in report.checks] == [0, 0, 0]


def test_the_hidden_tests_are_judged_as_they_were_read(
    course: Course, submit: Submit
) -> None:
    """What a change says is not even read: it is an error before it could be."""
    sealed = SealedCourse.of([course.assignment("01_small")])
    file = course.assignment("01_small").hidden_tests[0]
    file.write_text("raise SystemExit")
    report = graded(course, submit(), sealed)
    assert [c.outcome for c in report.checks] == [CheckOutcome.ERROR] * 3
    assert report.checks[0].verdict
    assert "has changed" in report.checks[0].verdict.happened


def test_a_program_is_judged_by_the_copy_that_was_taken_in(
    course: Course, submit: Submit
) -> None:
    """One that writes another one in its place gets no points for that."""
    text = """
    import os

    def double(task):
        os.chmod(os.path.dirname(__file__), 0o755)
        os.chmod(__file__, 0o644)
        with open(__file__, "a") as file:
            file.write("# more")
        return [task()] * 2

    def half(task):
        return task()
    """
    report = graded(course, submit(textwrap.dedent(text)))
    assert not report.gradable
    assert report.score == 0


def test_a_play_is_not_told_where_the_course_is(course: Course, submit: Submit) -> None:
    """Nor do the scenarios lie beside the judgements."""
    text = """
    import os, pathlib, json

    def double(task):
        scenes = json.loads(os.environ["LOCKSTEP_MODULES"])["lockstep_scenarios"]
        near = [path.name for path in pathlib.Path(scenes).parent.iterdir()]
        seen = " ".join(os.environ.values())
        return [task()] * 2 if near == ["scenarios.py"] and {root!r} not in seen else 0

    half = lambda task: task()
    """
    text = textwrap.dedent(text).format(root=str(course.root))
    assert graded(course, submit(text)).score == 4.5


def test_a_check_that_has_played_nothing_is_an_error(
    course: Course, submit: Submit
) -> None:
    """Not points for everybody: it says so, and is open."""
    file = course.assignment("01_small").hidden_tests[0]
    text = file.read_text()
    old = 'each_ran_once(play("doubled"), ["task"])'
    assert old in text
    file.write_text(text.replace(old, "assert play"))
    report = graded(course, submit())
    assert (report.score, report.open_score) == (2.5 - 1, 2 + 0)
    assert report.checks[0].outcome is CheckOutcome.ERROR
    assert not report.gradable
