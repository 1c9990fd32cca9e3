"""A course of one assignment, small enough to be attacked dozens of times."""

from __future__ import annotations

from pathlib import Path

RIGHT = '''"""The solution."""

import threading


def gather(tasks):
    """Run all at once, and give their values in order."""
    values = [None] * len(tasks)

    def run(number):
        values[number] = tasks[number]()

    threads = [threading.Thread(target=run, args=(n,)) for n in range(len(tasks))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return values


def double(task):
    """Give the value of the task twice."""
    value = task()
    return [value, value]
'''
STUB = '''"""The handout."""


def gather(tasks):
    """Run all at once, and give their values in order."""
    raise NotImplementedError("TODO 1")


def double(task):
    """Give the value of the task twice."""
    raise NotImplementedError("TODO 2")
'''
SCENARIOS = '''"""What crosses."""


def gather_some(student, stage, count):
    """Gather so many."""
    return student.gather([stage.task(f"task:{n}") for n in range(count)])


def doubled(student, stage):
    """Double one."""
    return student.double(stage.task("task"))
'''
TESTS = '''"""The judgements."""

import pytest

from autograder.claims import (
    at_once,
    each_ran_once,
    finished_before_return,
    value_is,
)
from autograder.grading.plugin import Play
from autograder.referee.strategies import all_meet

SIGNATURES = {"gather": "gather(tasks)", "double": "double(task)"}


@pytest.mark.exercise("gather", points=2)
def test_runs_all_at_once(play: Play) -> None:
    """runs three tasks at the same time"""
    run = play("gather_some", 3, strategy=all_meet("task"))
    each_ran_once(run, ["task:0", "task:1", "task:2"])
    at_once(run, "task", 3)
    finished_before_return(run, "task:0", "task:1", "task:2")


@pytest.mark.exercise("gather", points=1)
def test_gives_all_values(play: Play) -> None:
    """gives the values in order"""
    run = play("gather_some", 2)
    value_is(run, [run.tokens["task:0"], run.tokens["task:1"]])


@pytest.mark.exercise("double", points=1)
def test_gives_the_value_twice(play: Play) -> None:
    """gives the value twice"""
    run = play("doubled")
    value_is(run, [run.tokens["task"]] * 2)
'''
FULL = 4.0  # points

_FILES = {
    "assignments/01_small/small.py": STUB,
    "reference/01_small/small.py": RIGHT,
    "tests/hidden/01_small/scenarios.py": SCENARIOS,
    "tests/hidden/01_small/test_hidden_small.py": TESTS,
}


def make_course(root: Path) -> Path:
    """Write the course below ``root``; gives ``root``."""
    for name, text in _FILES.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return root
