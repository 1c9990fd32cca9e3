"""A course is found from anywhere inside of it, and tells its assignments apart."""

from __future__ import annotations

import shutil

import pytest

from autograder.grading.course import Course, CourseError


def test_a_course_is_found_from_below(course: Course) -> None:
    """Like git, from any folder of it."""
    below = course.root / "assignments" / "01_small"
    assert Course.find(below) == Course.find(course.root)
    with pytest.raises(CourseError, match="--course"):
        Course.find(course.root.parent)


def test_an_assignment_knows_its_files(course: Course) -> None:
    """The file to hand in has the name of the reference's."""
    assignment = course.assignment("01_small")
    assert assignment.file_name == "small.py"
    assert [file.name for file in assignment.hidden_tests] == ["test_hidden_small.py"]
    with pytest.raises(CourseError, match="01_small"):
        course.assignment("02_large")


def test_no_reference_is_needed(course: Course) -> None:
    """What a platform gets has none: the handout tells the file, scenarios aside."""
    shutil.rmtree(course.root / "reference")
    assignment = course.assignment("01_small")
    handout = course.root / "assignments" / "01_small"
    for name in ("scenarios.py", "test_small.py"):
        (handout / name).touch()
    assert assignment.file_name == "small.py"
    assert assignment.given_names == ("double", "half")
    assert course.assignment_of(["x.py", "small.py"]) == assignment


def test_the_version_changes_with_the_hidden_tests(course: Course) -> None:
    """Two reports of one version were made by the same tests."""
    assignment = course.assignment("01_small")
    before = assignment.version
    assert before == assignment.version
    scenarios = assignment.hidden / "scenarios.py"
    scenarios.write_text(scenarios.read_text() + "\n")
    assert before != assignment.version


def add(course: Course, slug: str, file: str) -> None:
    """Add an assignment: three folders, and no shared file."""
    for door in ("assignments", "reference", "tests/hidden"):
        shutil.copytree(course.root / door / "01_small", course.root / door / slug)
    for door in ("assignments", "reference"):
        (course.root / door / slug / "small.py").rename(
            course.root / door / slug / file
        )


def test_names_tell_the_assignment(course: Course) -> None:
    """A course of one leaves no doubt; of two, the name decides."""
    assert course.assignment_of([]).slug == "01_small"
    assert course.assignment_of(["other.py"]).slug == "01_small"
    add(course, "02_large", "large.py")
    assert course.assignment_of(["x.py", "large.py"]).slug == "02_large"
    for names in ([], ["x.py"], ["small.py", "large.py"]):
        with pytest.raises(CourseError, match="--assignment"):
            course.assignment_of(names)


def test_a_folder_without_hidden_tests_is_no_assignment(course: Course) -> None:
    """An assignment in the making is not graded."""
    (course.root / "tests" / "hidden" / "02_new").mkdir()
    assert [found.slug for found in course.assignments] == ["01_small"]


def test_two_files_to_hand_in_are_an_error(course: Course) -> None:
    """The author reads where to look."""
    for door in ("assignments", "reference"):
        (course.root / door / "01_small" / "second.py").touch()
    with pytest.raises(CourseError, match="reference"):
        _ = course.assignment("01_small").file_name
