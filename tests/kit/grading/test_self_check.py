"""The visible checks of one exercise, as a report."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.grading.self_check import Visible, self_check
from autograder.intake import IntakeError
from autograder.report import store
from autograder.report.record import CheckOutcome

ROOT = Path(__file__).parents[3]
TESTS = ROOT / "assignments" / "01_threads" / "test_threads.py"
REFERENCE = ROOT / "reference" / "01_threads" / "threads.py"


def visible(submission: Path, *exercises: str, report: Path | None = None) -> Visible:
    """Ask for the checks of these exercises."""
    return Visible(
        submission=submission, tests=TESTS, exercises=exercises, report=report
    )


def test_only_the_exercise_is_checked(tmp_path: Path) -> None:
    """And the report is in its file."""
    file = tmp_path / "report.json"
    report = self_check(visible(REFERENCE, "run_all", report=file))
    assert [group.name for group in report.exercises] == ["run_all"]
    assert report.score == report.max_score > 0
    assert store.read(file).score == report.score


def test_a_notebook_is_told_by_its_cells(tmp_path: Path) -> None:
    """As its cells are, be it that one cannot be read."""
    cells = [
        {"cell_type": "code", "id": "head", "source": "import threading"},
        {"cell_type": "code", "id": "run_all", "source": "def run_all(:"},
    ]
    file = tmp_path / "threads.ipynb"
    file.write_text(json.dumps({"cells": cells, "nbformat": 4}))
    report = self_check(visible(file, "run_all"))
    failed = [c for c in report.checks if c.outcome is CheckOutcome.FAILED]
    assert failed
    assert failed[0].verdict is not None
    assert "Python cannot read the cell" in failed[0].verdict.happened


def test_what_cannot_be_checked_is_told(tmp_path: Path) -> None:
    """An exercise that has no checks, and a submission that is not there."""
    assert self_check(visible(REFERENCE, "nobody")).failed
    with pytest.raises(IntakeError):
        self_check(visible(tmp_path / "none.py", "run_all"))


def test_the_program_ends_with_its_input(tmp_path: Path) -> None:
    """The process that started it may be gone: then it is interrupted."""
    file = tmp_path / "threads.py"
    file.write_text("def run_all(tasks):\n    while True: pass\n")
    command = [sys.executable, "-P", "-m", "autograder.grading.self_check"]
    command += [str(file), str(TESTS), str(tmp_path / "report.json"), "", "run_all"]
    with subprocess.Popen(
        command, cwd=tmp_path, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdin is not None
        process.stdin.close()
        process.wait(120)
    report = tmp_path / "report.json"
    assert not report.exists() or not store.read(report).gradable
