"""The export of an nbgrader course, in which nobody gets a 0 for what was not graded.

nbgrader's own writes 0 for whatever has no score: a notebook of another name, a grading
that failed, a cell that waits for a person.  Here such a score is left empty, and the
last column says why.  The other columns are nbgrader's.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import Any

from nbgrader.api import MissingEntry
from nbgrader.plugins import ExportPlugin
from traitlets.log import get_logger

from autograder.report import store

_COLUMNS = (
    "assignment",
    "duedate",
    "timestamp",
    "student_id",
    "last_name",
    "first_name",
    "email",
    "raw_score",
    "late_submission_penalty",
    "score",
    "max_score",
    "note",
)
_USUAL = "grades.csv"


class Marks(ExportPlugin):  # type: ignore[misc]  # nbgrader is an extra
    """Writes the scores as CSV, a row for each student and assignment."""

    def export(self, gradebook: Any) -> None:
        """Write the file; the log says how many scores are missing."""
        found = list(self._rows(gradebook))
        out = Path(self.to or _USUAL)
        store.put(out.absolute(), _as_csv(found).encode("utf-8"))
        missing = sum(row["score"] == "" for row in found)
        self.log.info("The scores are in %s", out)
        if missing:
            note = "%d of %d rows have no score; the column `note` says why"
            self.log.warning(note, missing, len(found))

    def _rows(self, gradebook: Any) -> Iterator[dict[str, Any]]:
        for assignment in gradebook.assignments:
            if self.assignment and assignment.name not in self.assignment:
                continue
            for student in gradebook.students:
                if self.student and student.id not in map(str, self.student):
                    continue
                yield self._row(gradebook, assignment, student)

    def _row(self, gradebook: Any, assignment: Any, student: Any) -> dict[str, Any]:
        try:
            submission = gradebook.find_submission(assignment.name, student.id)
        except MissingEntry:
            submission = None
        row = {
            "assignment": assignment.name,
            "duedate": assignment.duedate,
            "student_id": student.id,
            "last_name": student.last_name,
            "first_name": student.first_name,
            "email": student.email,
            "max_score": assignment.max_score,
            "note": "",
        }
        why = self._no_score(assignment, student.id, submission)
        if why:
            return row | {"note": why, "score": ""}
        penalty = submission.late_submission_penalty or 0.0
        return row | {
            "timestamp": submission.timestamp,
            "raw_score": submission.score,
            "late_submission_penalty": penalty,
            "score": max(0.0, submission.score - penalty),
            "note": _to_be_looked_at(submission),
        }

    def _no_score(self, assignment: Any, student: str, submission: Any) -> str:
        """Say why there is no score; nothing if there is one."""
        courses = self.parent.coursedir
        folder = Path(
            courses.format_path(courses.submitted_directory, student, assignment.name)
        )
        names = [f"{notebook.name}.ipynb" for notebook in assignment.notebooks]
        wrong = misnamed(sorted(folder.glob("*.ipynb")), names)
        if wrong:
            return wrong
        if submission is None:
            return "not graded yet" if folder.is_dir() else "not handed in"
        waiting = [grade.name for grade in _grades(submission) if _is_open(grade)]
        return f"a person must grade {', '.join(waiting)}" if waiting else ""


def misnamed(notebooks: Sequence[Path], names: Collection[str]) -> str:
    """Say which notebooks nbgrader passes over, and which it misses; else nothing.

    ``names`` are those that it knows.
    """
    there = {notebook.name for notebook in notebooks}
    lost = sorted(set(names) - there)
    others = sorted(there - set(names))
    if not lost or not others:
        return ""
    files, wanted = (", ".join(f"`{n}`" for n in some) for some in (others, lost))
    return f"{files} must be named {wanted}: rename it, and grade it again"


def tell_misnamed(*, notebooks: Sequence[str], **_names: Any) -> None:
    """Tell the teacher before nbgrader passes a notebook over; it calls this itself.

    The teacher's own notebooks are in `source/`, two folders above the student's.
    """
    files = [Path(notebook) for notebook in notebooks]
    for folder in sorted({file.parent for file in files}):
        source = folder.parents[2] / "source" / folder.name
        names = {file.name for file in source.glob("*.ipynb")}
        wrong = misnamed([file for file in files if file.parent == folder], names)
        if wrong:
            who = f"{folder.name} of {folder.parent.name}"
            get_logger().error("Lockstep: %s was not graded: %s", who, wrong)


def _grades(submission: Any) -> Iterator[Any]:
    return (grade for notebook in submission.notebooks for grade in notebook.grades)


def _is_open(grade: Any) -> bool:
    return grade.auto_score is None and grade.manual_score is None


def _to_be_looked_at(submission: Any) -> str:
    """Name what a person graded before this hand-in was graded again."""
    names = [grade.name for grade in _grades(submission) if grade.needs_manual_grade]
    return f"graded by hand, look again at {', '.join(names)}" if names else ""


def _as_csv(rows: Sequence[dict[str, Any]]) -> str:
    buffer = io.StringIO(newline="")
    writer = csv.DictWriter(buffer, _COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({k: "" if v is None else v for k, v in row.items()})
    return buffer.getvalue()
