"""Grading by the check cells themselves, in the way of nbgrader: only where asked for.

In `nbgrader_config.py`, below the lines that `lockstep course` has written::

    from autograder.lms.in_kernel import allow
    allow(c, course="/path/of/the/course")

**It is weak.**  The score passes through the student's kernel: whatever runs there can
read the hidden tests, put its own score in place of ours, and end or hang the
kernel, which costs the whole submission its score.  For nbgrader *silence is full
marks*: a cell that puts its own function in place of ``check``, or a file
`autograder/lms/jupyter.py` beside the notebook, gets all points.  A cell before the
check that prints on stderr harms nothing here; a check cell that was deleted is not
graded.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from autograder.errors import LockstepError
from autograder.report import store
from autograder.report.record import CheckOutcome, ExerciseRecord

SWITCH = "LOCKSTEP_GRADE_IN_KERNEL"  # holds the folder of the course
_MOST_WORDS = 1_000
_OURS = ("exporter_class", "sanitize_preprocessors", "autograde_preprocessors")


class NotGradedError(LockstepError):
    """There is no score: a person must look."""


def allow(config: Any, course: str) -> None:
    """Have the check cells grade with the ``course``, in nbgrader's own way.

    A check cell that says *nothing* gets full marks there, and a student can have it
    say nothing.
    """
    for name in _OURS:
        config.Autograde.pop(name, None)
    config.Execute.kernel_name = "python3"  # the gradebook names none that there is
    os.environ[SWITCH] = course  # kernels inherit it
    config.Execute.timeout = 3600  # for a cell; the grader has limits of its own


def graded(notebook: str, slug: str, exercise: str, course: str) -> ExerciseRecord:
    """Grade a notebook, given as JSON, in a process of its own; give one exercise.

    Raises ``NotGradedError`` where that exercise could not be judged.
    """
    with tempfile.TemporaryDirectory(prefix="lockstep-notebook-") as folder:
        file, report = Path(folder, "notebook.ipynb"), Path(folder, "report.json")
        file.write_text(notebook, "utf-8", "surrogatepass")
        command = [sys.executable, "-I", "-m", "autograder", "grade", str(file)]
        command += ["--course", course, "--assignment", slug, "--report", str(report)]
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, check=False
        )
        if not report.exists():
            said = done.stderr.decode("utf-8", "replace").strip()[-_MOST_WORDS:]
            raise NotGradedError(f"{exercise} was not graded: {said}")
        found = store.read(report)
    for group in found.exercises:
        errors = [c for c in group.checks if c.outcome is CheckOutcome.ERROR]
        if group.name == exercise and group.checks and not (errors or found.failed):
            return group
    reason = found.failed or found.submission.why or "no checks"
    raise NotGradedError(f"{exercise} was not graded: {reason}")
