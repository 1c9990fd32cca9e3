"""Grades a notebook in nbgrader, in place of ``Execute``: no kernel is started.

`lockstep course` writes the `nbgrader_config.py` for it, which names these classes and
imports nothing: where an import fails nbgrader forgets the whole file, and grades in
its own way.

The assignment's name in nbgrader is its slug.  Each exercise has one check cell, whose
id is ``check_`` and the name of the exercise.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from nbformat import from_dict
from nbgrader.preprocessors import NbGraderPreprocessor, SaveAutoGrades
from traitlets import Integer, Unicode

from autograder.errors import LockstepError
from autograder.grading.course import Assignment, Course
from autograder.lms.check_cells import fill_in
from autograder.notebook.cells import facts_of, is_check
from autograder.report import store
from autograder.report.record import CheckOutcome, Report

GRADER = [sys.executable, "-I", "-m", "autograder"]
_MOST_MODULES = 200  # beside a notebook, and for each so many bytes
_MOST_BYTES = 1024 * 1024
_MOST_WORDS = 1000  # letters of what a failed grader said
_SCORES = "lockstep_scores"  # in the resources that go from one preprocessor to another


@dataclass(frozen=True, slots=True, kw_only=True)
class NotebookHandIn:
    """A notebook, and the folder that it was handed in with; "" if there is none."""

    nb: Any
    beside: str
    student: str

    def put_into(self, folder: Path, file_name: str) -> None:
        """Put notebook and modules into a folder, as `lockstep grade` takes one.

        The notebook is the exercise file, also where a file of that name is beside it.
        """
        notebook = (folder / file_name).with_suffix(".ipynb")
        notebook.write_text(json.dumps(self.nb), "utf-8")
        for file in islice(self._modules(), _MOST_MODULES):
            place = folder / file.relative_to(self.beside)
            if place != folder / file_name:
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, place, follow_symlinks=False)

    def _modules(self) -> Iterator[Path]:
        """Yield the files of Python in the folder; no link leads out of it."""
        for place, folders, names in os.walk(self.beside) if self.beside else ():
            folders.sort()
            for file in (Path(place, name) for name in sorted(names)):
                with contextlib.suppress(OSError):
                    mode = file.lstat()
                    is_file = stat.S_ISREG(mode.st_mode)
                    if file.suffix == ".py" and is_file and mode.st_size < _MOST_BYTES:
                        yield file


class Lockstep(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader is an extra
    """Fills the check cells of a notebook with scores and verdicts."""

    course = Unicode(help="The folder of the course.").tag(config=True)
    seconds = Integer(
        3600,
        help="How long the grading of one notebook may take before it is given up. It "
        "is a net around the grader, far above what any submission takes.",
    ).tag(config=True)

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Grade one notebook.

        Where that fails, each check cell says so and has no score.  Raises
        ``LockstepError`` when there is no such course or assignment, for then nobody
        can be graded: nbgrader gives no score at all.
        """
        names = resources["nbgrader"]
        assignment = Course.find(Path(self.course)).assignment(names["assignment"])
        report: Report | None = None
        try:
            beside = resources.get("metadata", {}).get("path", "")
            hand_in = NotebookHandIn(nb=nb, beside=beside, student=names["student"])
            report, ended = self._grade(hand_in, assignment)
            if not report.gradable:
                self._not_graded(names, f"{_reason(report)}; {ended}")
        except (LockstepError, OSError) as error:
            self._not_graded(names, str(error))
        resources[_SCORES] = fill_in(nb.cells, report)
        return from_dict(nb), resources

    def _not_graded(self, names: Any, why: str) -> None:
        who = f"{names['assignment']} of {names['student']}"
        self.log.error("Lockstep: %s was not graded, a person must look: %s", who, why)

    def _grade(
        self, hand_in: NotebookHandIn, assignment: Assignment
    ) -> tuple[Report, str]:
        """Grade in a process of its own: the grader ends whatever is left below it.

        Gives the report, and how the grader ended.
        """
        with tempfile.TemporaryDirectory(prefix="lockstep-notebook-") as name:
            folder = Path(name, "submission")
            folder.mkdir()
            hand_in.put_into(folder, assignment.file_name)
            report = Path(name, "report.json")
            command = [*GRADER, "grade", "--course=-"]
            command += [f"--assignment={assignment.slug}"]
            command += [f"--student={hand_in.student}"]
            command += [f"--report={report}", str(folder)]
            ended = _run(command, f"{assignment.course}\n", self.seconds)
            if not report.exists():
                raise LockstepError(ended)
            found = store.read(report)
            # It is written after each check: what was judged before the end holds.
            return found, ended


def _run(command: Sequence[str], first_line: str, seconds: int) -> str:
    """Run the grader; gives how it ended, in words.  Nothing of it is left behind.

    Its input says where the course is: the student's program can read every
    command line.  Its output goes into a file: a process that held a pipe of it open
    would hold us, too.
    """
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=said,
            start_new_session=True,
        )
        try:
            assert process.stdin is not None
            with contextlib.suppress(OSError), process.stdin:
                process.stdin.write(first_line.encode())
            ended = f"the grader ended with status {process.wait(seconds)}"
        except subprocess.TimeoutExpired:
            ended = f"the grader was not done after {seconds} seconds"
        finally:
            if process.poll() is None:
                with contextlib.suppress(OSError):
                    os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        said.seek(0)
        words = said.read().decode("utf-8", "replace").strip()[-_MOST_WORDS:]
        return f"{ended}: {words or 'it said nothing'}"


def _reason(report: Report) -> str:
    errors = [c for c in report.checks if c.outcome is CheckOutcome.ERROR]
    words = [word for word in (report.failed, report.submission.why) if word]
    words += [f"{c.id}: {c.verdict.happened}" for c in errors[:3] if c.verdict]
    return "; ".join(words) or "there are no checks"


if not hasattr(SaveAutoGrades, "_add_score"):
    raise LockstepError("This version of nbgrader saves scores in an unknown way.")


class SaveScores(SaveAutoGrades):  # type: ignore[misc]  # nbgrader is an extra
    """Writes into the gradebook the scores that ``Lockstep`` has given, and no others.

    nbgrader's own takes an empty cell for full marks.  Here a check cell without a
    score of this grading is left for a person; what a person has given stays.
    """

    def preprocess(self, nb: Any, resources: Any) -> tuple[Any, Any]:
        """Write the scores of one notebook."""
        self._scores = resources.get(_SCORES, {})
        saved: tuple[Any, Any] = super().preprocess(nb, resources)
        return saved

    def _add_score(self, cell: Any, resources: Any) -> None:
        if not is_check(cell):
            super()._add_score(cell, resources)
            return
        names, name = resources["nbgrader"], facts_of(cell)["grade_id"]
        grade = self.gradebook.find_grade(
            name, names["notebook"], names["assignment"], names["student"]
        )
        grade.auto_score = self._scores.get(name)
        by_hand = grade.manual_score is not None
        grade.needs_manual_grade = by_hand or grade.auto_score is None
        self.gradebook.db.commit()
