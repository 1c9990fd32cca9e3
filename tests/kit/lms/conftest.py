"""A course of nbgrader with all assignments, released; and nbgrader to work on it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.publishing.nbgrader_course import nbgrader_course
from autograder.gatekeeper.publishing.source_notebook import fill
from autograder.grading.course import Course

ROOT = Path(__file__).parents[3]
PATIENCE = 3000  # seconds: a busy machine has all the time it needs
NBGRADER = "from nbgrader.apps.nbgraderapp import main; main()"
GRADES = """
import json, sys
from nbgrader.api import Gradebook
found = {}
with Gradebook("sqlite:///gradebook.db") as book:
    for assignment in book.assignments:
        for submission in assignment.submissions:
            of_one = found.setdefault(assignment.name, {})
            of_one[submission.student.id] = {
                grade.name: [grade.auto_score, grade.score, grade.needs_manual_grade]
                for notebook in submission.notebooks
                for grade in notebook.grades
            }
json.dump(found, sys.stdout)
"""

# nbgrader calls `alembic` by its name, as if the environment were activated.
BIN = Path(sys.executable).parent
ENVIRONMENT = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}

Run = Callable[..., tuple[int, str]]


def run(folder: Path, *command: str, **environment: str) -> tuple[int, str]:
    """Run Python in a folder; gives its status, and what it said."""
    done = subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        env=ENVIRONMENT | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


class Warm:
    """A process that has imported nbgrader, and forks for each command."""

    def __init__(self, said: Path) -> None:
        self._said = said
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("warm.py"))],
            env=ENVIRONMENT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, folder: Path, code: str, *arguments: str) -> tuple[int, str]:
        """Run code in a folder; gives its status, and what it said."""
        assert self._process.stdin
        assert self._process.stdout
        order = {
            "folder": str(folder),
            "arguments": arguments,
            "code": code,
            "said": str(self._said),
        }
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        status = self._process.stdout.readline()
        assert status, "the process that forks for nbgrader has ended"
        return int(status), self._said.read_text("utf-8")

    def end(self) -> None:
        """End it."""
        self._process.communicate()


@pytest.fixture(scope="session")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warm]:
    """Return nbgrader, imported once for all tests."""
    pytest.importorskip("nbgrader", reason="nbgrader is not installed")
    process = Warm(tmp_path_factory.mktemp("warm") / "said.txt")
    yield process
    process.end()


@pytest.fixture(scope="session")
def nbgrader(warm: Warm) -> Run:
    """Return nbgrader as a command: ``nbgrader(folder, "autograde", "01_threads")``.

    With an environment of its own it is a fresh interpreter.
    """

    def command(folder: Path, *words: str, **environment: str) -> tuple[int, str]:
        if environment:
            return run(folder, "-m", "nbgrader", *words, **environment)
        return warm.run(folder, NBGRADER, "nbgrader", *words)

    return command


@pytest.fixture(scope="session")
def gradebook(warm: Warm) -> Callable[[Path], Any]:
    """Return what reads a gradebook: automatic score, score, if a person must look.

    By assignment, student and cell.
    """

    def read(folder: Path) -> Any:
        status, said = warm.run(folder, GRADES, "grades")
        assert status == 0, said
        return json.loads(said)

    return read


@pytest.fixture(scope="session")
def released(tmp_path_factory: pytest.TempPathFactory, nbgrader: Run) -> Path:
    """Make a course of nbgrader with every assignment, drafts too, and release them."""
    folder = tmp_path_factory.mktemp("nbgrader") / "course"
    nbgrader_course(ROOT, folder)
    for assignment in Course(root=ROOT).assignments:
        source = folder / "source" / assignment.slug
        if not source.exists():
            source.mkdir()
            fill(AssignmentFolders(ROOT, assignment.slug), source)
    status, said = nbgrader(folder, "generate_assignment", "*")
    assert status == 0, said
    return folder


@pytest.fixture
def classroom(released: Path, tmp_path: Path) -> Path:
    """Return a course of its own for a test."""
    return Path(shutil.copytree(released, tmp_path / "course"))
