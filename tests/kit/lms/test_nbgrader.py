"""A notebook of 01_threads goes through nbgrader itself: release, grading, feedback.

Skipped where nbgrader is not installed (``pip install '.[nbgrader]'``).
"""

from __future__ import annotations

import ast
import html
import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("nbgrader", reason="nbgrader is not installed")

COURSE = Path(__file__).parents[3]
SLUG = "01_threads"
HIDDEN = COURSE / "tests" / "hidden" / SLUG
REFERENCE = COURSE / "reference" / SLUG
PATIENCE = 300  # seconds
CONFIG = """
from autograder.lms.nbgrader_preprocessor import use_lockstep
c = get_config()
use_lockstep(c, course={course!r})
"""
SCORES = """
import json, sys
from nbgrader.api import Gradebook
with Gradebook("sqlite:///gradebook.db") as book:
    scores = {
        student.id: {
            grade.name: [grade.auto_score, grade.needs_manual_grade]
            for notebook in book.find_submission(sys.argv[1], student.id).notebooks
            for grade in notebook.grades
        }
        for student in book.students
    }
json.dump(scores, sys.stdout)
"""

# nbgrader calls `alembic` by its name, as if the environment were activated.
BIN = Path(sys.executable).parent
ENVIRONMENT = {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}

Notebook = dict[str, Any]


def reference() -> tuple[str, dict[str, str]]:
    """Give the head of the reference, and the source of each exercise."""
    text = (REFERENCE / "threads.py").read_text("utf-8")
    lines = text.splitlines(keepends=True)
    found: dict[str, str] = {}
    tops = [
        n for n in ast.parse(text).body if isinstance(n, ast.FunctionDef | ast.ClassDef)
    ]
    for node in tops:
        assert node.end_lineno is not None
        found[node.name] = "".join(lines[node.lineno - 1 : node.end_lineno])
        after = "".join(lines[node.end_lineno : node.end_lineno + 1])
        if after.strip() == "### END SOLUTION":  # a comment belongs to no node
            found[node.name] += after
    return "".join(lines[: tops[0].lineno - 1]), found


def points() -> dict[str, int]:
    """Give the points of each exercise, as the hidden tests have them."""
    marks = re.findall(
        r'exercise\(\s*"(\w+)",\s*points=(\d+)',
        (HIDDEN / "test_hidden_threads.py").read_text("utf-8"),
    )
    sums: dict[str, int] = {}
    for name, number in marks:
        sums[name] = sums.get(name, 0) + int(number)
    return sums


def cell(kind: str, source: str, name: str = "", **facts: Any) -> Notebook:
    """Make a cell; with a name, one that nbgrader knows."""
    made: Notebook = {"cell_type": kind, "metadata": {}, "source": source}
    made |= {"outputs": [], "execution_count": None} if kind == "code" else {}
    if name:
        made["metadata"]["nbgrader"] = {
            "schema_version": 3,
            "grade_id": name,
            "grade": False,
            "solution": False,
            "locked": False,
            "task": False,
            **facts,
        }
    return made


def source_notebook() -> Notebook:
    """Make the teacher's notebook from the reference."""
    head, exercises = reference()
    cells = [cell("code", head, "head", locked=True)]
    for name, source in exercises.items():
        cells.append(cell("markdown", f"## {name}"))
        cells.append(cell("code", source, name, solution=True))
        facts = {"grade": True, "locked": True, "points": points()[name]}
        cells.append(cell("code", "# Checked when graded.", f"check_{name}", **facts))
    kernel = {"name": "there-is-none", "display_name": "none", "language": "python"}
    return {
        "nbformat": 4,
        "nbformat_minor": 4,
        "metadata": {"kernelspec": kernel},
        "cells": cells,
    }


@dataclass(frozen=True, slots=True)
class Class:
    """A course of nbgrader in a folder."""

    folder: Path

    def nbgrader(self, *command: str) -> str:
        """Run a command of nbgrader; give what it said."""
        done = subprocess.run(
            [sys.executable, "-m", "nbgrader", *command],
            cwd=self.folder,
            env=ENVIRONMENT,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        said = done.stdout + done.stderr
        assert done.returncode == 0, said
        return said

    def hand_in(self, student: str, answers: dict[str, str]) -> None:
        """Put answers into the released notebook, and hand that in."""
        released = self.folder / "release" / SLUG / "threads.ipynb"
        notebook = json.loads(released.read_text("utf-8"))
        for one in notebook["cells"]:
            name = one["metadata"].get("nbgrader", {}).get("grade_id")
            if name in answers:
                one["source"] = answers[name]
        file = self.folder / "submitted" / student / SLUG / "threads.ipynb"
        file.parent.mkdir(parents=True)
        file.write_text(json.dumps(notebook), "utf-8")

    def scores(self) -> Any:
        """Give each student's scores by check cell, and whether a person must look."""
        done = subprocess.run(
            [sys.executable, "-c", SCORES, SLUG],
            cwd=self.folder,
            env=ENVIRONMENT,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=True,
        )
        return json.loads(done.stdout)

    def feedback(self, student: str) -> str:
        """Give the text of the page that the student gets."""
        file = self.folder / "feedback" / student / SLUG / "threads.html"
        return html.unescape(re.sub(r"<[^>]*>", "", file.read_text("utf-8")))


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Class:
    """Release the notebook, and grade what two students handed in."""
    made = Class(tmp_path_factory.mktemp("class"))
    config = CONFIG.format(course=str(COURSE))
    (made.folder / "nbgrader_config.py").write_text(config, "utf-8")
    source = made.folder / "source" / SLUG / "threads.ipynb"
    source.parent.mkdir(parents=True)
    source.write_text(json.dumps(source_notebook()), "utf-8")
    made.nbgrader("generate_assignment", SLUG)
    _, right = reference()
    wrong = {
        "run_all": specimen("run_all_self_deadlock"),
        "gather": "%matplotlib inline\n" + specimen("gather_completion_order"),
    }
    made.hand_in("ada", right)
    made.hand_in("ben", right | wrong)
    made.hand_in("cem", {})
    made.nbgrader("autograde", SLUG)
    made.nbgrader("generate_feedback", SLUG)
    return made


def specimen(name: str) -> str:
    """Give a wrong solution without what tells that it is one."""
    text = (REFERENCE / "wrong" / f"{name}.py").read_text("utf-8")
    return re.sub(r"^# \w+: .*\n|\s*# <- here", "", text, flags=re.MULTILINE)


def test_what_is_released_has_no_solution(graded: Class) -> None:
    """The teacher's notebook is cut as nbgrader always does it."""
    file = graded.folder / "release" / SLUG / "threads.ipynb"
    text = file.read_text("utf-8")
    assert "raise NotImplementedError()" in text
    assert "SOLUTION" not in text
    assert "thread.start()" not in text


def test_the_gradebook_has_the_scores(graded: Class) -> None:
    """A deadlock and a wrong value cost their own points, and nobody else's."""
    scores = graded.scores()
    full = {f"check_{name}": [number, False] for name, number in points().items()}
    assert scores["ada"] == full
    assert scores["cem"] == {name: [0, False] for name in full}
    assert {n: s for n, s in scores["ben"].items() if s != full[n]} == {
        "check_run_all": scores["ben"]["check_run_all"],
        "check_gather": scores["ben"]["check_gather"],
    }
    assert scores["ben"]["check_run_all"][0] < full["check_run_all"][0]
    assert 0 < scores["ben"]["check_gather"][0] < full["check_gather"][0]


def test_the_feedback_explains(graded: Class) -> None:
    """The student reads what happened, in which line of which cell."""
    text = graded.feedback("ben")
    assert "DEADLOCK" in text
    assert re.search(r"cell \d+:\d+ +\S", text)
    assert "returns the values in the order of the tasks" in text
    assert "threads.py" not in text


def test_the_feedback_hides_the_tests(graded: Class) -> None:
    """No line of the hidden tests or their scenarios is on any page."""
    secret = {
        line.strip()
        for file in HIDDEN.glob("*.py")
        for line in code_lines(file.read_text("utf-8"))
    }
    secret -= set(code_lines((REFERENCE / "threads.py").read_text("utf-8")))
    assert len(secret) > 100
    for student in ("ada", "ben", "cem"):
        page = graded.feedback(student)
        assert [line for line in secret if line in page] == []


def code_lines(text: str) -> list[str]:
    """Give the lines that are telling: not short, and not the title of a check."""
    titles = {
        line
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.Module)
        for line in (ast.get_docstring(node) or "").splitlines()
    }
    lines = [line.strip() for line in text.splitlines()]
    return [
        line
        for line in lines
        if len(line) > 20 and line.strip('"') not in titles and "import" not in line
    ]
