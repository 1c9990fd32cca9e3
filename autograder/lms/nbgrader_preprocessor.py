"""Grades a notebook in nbgrader, in the place of ``Execute``: no kernel is started.

In `nbgrader_config.py`::

    from autograder.lms.nbgrader_preprocessor import use_lockstep
    use_lockstep(c, course="/path/of/the/course")

The assignment's name in nbgrader is its slug.  Each exercise has one check cell, whose
id is ``check_`` and the name of the exercise.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from nbformat import from_dict
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Unicode

from autograder.errors import LockstepError
from autograder.grading.course import Assignment, Course
from autograder.lms.notebook import fill_in, module_of
from autograder.report import store
from autograder.report.record import Report

_MOST_WORDS = 1000  # letters of what a failed grader said


def use_lockstep(config: Any, course: str) -> None:
    """Have nbgrader's configuration grade with Lockstep and the ``course``."""
    config.Autograde.autograde_preprocessors = [
        Lockstep,
        "nbgrader.preprocessors.LimitOutput",
        "nbgrader.preprocessors.SaveAutoGrades",
        "nbgrader.preprocessors.AssignLatePenalties",
        "nbgrader.preprocessors.CheckCellMetadata",
    ]
    config.Lockstep.course = course


class Lockstep(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader is an extra
    """Fills the check cells of a notebook with scores and verdicts."""

    course = Unicode(help="The folder of the course.").tag(config=True)

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Grade one notebook.

        Raises ``LockstepError`` when that fails: nbgrader then gives no score at all.
        """
        names = resources["nbgrader"]
        assignment = Course.find(Path(self.course)).assignment(names["assignment"])
        module = module_of(nb.cells, assignment.file_name)
        report = _grade(module.source, assignment, names["student"])
        fill_in(nb.cells, report, module)
        return from_dict(nb), resources


def _grade(source: str, assignment: Assignment, student: str) -> Report:
    """Grade in a process of its own: the grader ends whatever is left below it."""
    with tempfile.TemporaryDirectory(prefix="lockstep-notebook-") as folder:
        file, report = Path(folder, assignment.file_name), Path(folder, "report.json")
        file.write_bytes(source.encode("utf-8", "replace"))
        command = [sys.executable, "-I", "-m", "autograder", "grade", str(file)]
        command += ["--course", str(assignment.course), "--student", student]
        command += ["--assignment", assignment.slug, "--report", str(report)]
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, check=False
        )
        if not report.exists():
            said = done.stderr.decode("utf-8", "replace").strip()[-_MOST_WORDS:]
            raise LockstepError(f"Failed to grade the notebook: {said}")
        return store.read(report)
