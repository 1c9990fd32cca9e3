"""A small course of one assignment, made for each test in a folder of its own."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.grading.course import Course

RIGHT = '''
def double(task):
    """Call the task, and give its value twice."""
    value = task()
    return [value, value]


def half(task):
    """Call the task."""
    return task()
'''

SCENARIOS = """
from autograder.student_side import Stage


def doubled(student, stage: Stage):
    return student.double(stage.task("task"))


def halved(student, stage: Stage):
    return student.half(stage.task("task"))
"""

TESTS = '''
import pytest

from autograder.claims import each_ran_once, value_is
from autograder.grading.plugin import Play

SIGNATURES = {"double": "double(task)", "half": "half(task)"}


@pytest.mark.exercise("double", points=2)
def test_calls_the_task(play: Play) -> None:
    """calls the task once"""
    each_ran_once(play("doubled"), ["task"])


@pytest.mark.exercise("double", points=1)
@pytest.mark.needs("test_calls_the_task")
def test_gives_the_value_twice(play: Play) -> None:
    """gives the value of the task twice"""
    run = play("doubled")
    value_is(run, [run.tokens["task"]] * 2)


@pytest.mark.exercise("half", points=1.5)
def test_gives_the_value(play: Play) -> None:
    """gives the value of the task"""
    run = play("halved")
    value_is(run, run.tokens["task"])
'''


def put(file: Path, text: str) -> Path:
    """Write a file, and the folders above it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(textwrap.dedent(text), "utf-8")
    return file


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """Make the course."""
    root = tmp_path / "course"
    put(root / "assignments/01_small/small.py", RIGHT)
    put(root / "reference/01_small/small.py", RIGHT)
    put(root / "tests/hidden/01_small/scenarios.py", SCENARIOS)
    put(root / "tests/hidden/01_small/test_hidden_small.py", TESTS)
    return Course(root=root)


Submit = Callable[..., Path]


@pytest.fixture
def submit(tmp_path: Path) -> Submit:
    """Make a submission: a folder named after the student that holds `small.py`."""

    def make(text: str = RIGHT, student: str = "alice", name: str = "small.py") -> Path:
        return put(tmp_path / "submissions" / student / name, text).parent

    return make
