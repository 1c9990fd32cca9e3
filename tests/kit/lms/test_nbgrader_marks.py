"""Marks of an nbgrader course: no 0 for what was not graded, nothing of a person lost.

Skipped where nbgrader is not installed (``pip install '.[nbgrader]'``).
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("nbgrader", reason="nbgrader is not installed")

from autograder.lms.nbgrader_marks import misnamed

SLUG = "01_threads"
FIRST = "run_in_background"
pytestmark = pytest.mark.timeout(3600)  # the fixtures are the work
USES_ANOTHER = """\
from mine.starting import started

def run_in_background(task, *args):
    return started(task, args)
"""
ANOTHER = """\
import threading

def started(task, args):
    thread = threading.Thread(target=task, args=args)
    thread.start()
    return thread
"""

Nbgrader = Callable[..., tuple[int, str]]


def hand_in(folder: Path, student: str, name: str = "threads.ipynb") -> Path:
    """Hand in a notebook that takes its solution from a module beside it."""
    notebook = json.loads((folder / f"release/{SLUG}/threads.ipynb").read_text())
    for cell in notebook["cells"]:
        if cell["metadata"].get("nbgrader", {}).get("grade_id", "") == FIRST:
            cell["source"] = USES_ANOTHER
    place = folder / "submitted" / student / SLUG
    (place / "mine").mkdir(parents=True)
    (place / "mine" / "starting.py").write_text(ANOTHER)
    (place / name).write_text(json.dumps(notebook))
    return place


def exported(folder: Path, nbgrader: Nbgrader) -> tuple[dict[str, Any], str]:
    """Return the rows of the export by student, and what nbgrader said."""
    status, said = nbgrader(folder, "export", f"--assignment=['{SLUG}']")
    assert status == 0, said
    with (folder / "grades.csv").open(newline="") as file:
        return {row["student_id"]: row for row in csv.DictReader(file)}, said


def by_hand(folder: Path, score: float, words: str) -> None:
    """Set a score and a comment as the teacher does."""
    from nbgrader.api import Gradebook

    with Gradebook(f"sqlite:///{folder}/gradebook.db") as book:
        book.find_grade(f"check_{FIRST}", "threads", SLUG, "ada").manual_score = score
        comment = book.find_comment(FIRST, "threads", SLUG, "ada")
        comment.manual_comment = words
        book.db.commit()


def comment_of(folder: Path) -> str:
    """Read the teacher's comment."""
    from nbgrader.api import Gradebook

    with Gradebook(f"sqlite:///{folder}/gradebook.db") as book:
        found = book.find_comment(FIRST, "threads", SLUG, "ada")
        return str(found.manual_comment)


def test_what_was_not_graded_has_no_score(classroom: Path, nbgrader: Nbgrader) -> None:
    """A renamed notebook is reported twice; a module beside a notebook counts."""
    hand_in(classroom, "ada")
    place = hand_in(classroom, "bob", "threads (1).ipynb")
    assert nbgrader(classroom, "db", "student", "add", "cyd")[0] == 0
    status, said = nbgrader(classroom, "autograde", SLUG)
    assert status != 0
    reason = "`threads (1).ipynb` must be named `threads.ipynb`"
    assert f"Lockstep: {SLUG} of bob was not graded: {reason}" in said
    assert f"{SLUG} of ada" not in said
    rows, said = exported(classroom, nbgrader)
    assert "2 of 3 rows have no score" in said
    assert (rows["ada"]["score"], rows["ada"]["note"]) == ("3.0", "")
    assert (rows["bob"]["score"], rows["bob"]["raw_score"]) == ("", "")
    assert rows["bob"]["note"].startswith(reason)
    assert (rows["cyd"]["score"], rows["cyd"]["note"]) == ("", "not handed in")
    # Renamed as the note says, it is graded.
    (place / "threads (1).ipynb").rename(place / "threads.ipynb")
    status, said = nbgrader(classroom, "autograde", SLUG, "--student=bob")
    assert status == 0, said
    assert exported(classroom, nbgrader)[0]["bob"]["score"] == "3.0"


def test_what_a_person_gave_stays(classroom: Path, nbgrader: Nbgrader) -> None:
    """Score and comment, in gradebook, export and feedback; the note asks to look."""
    place = hand_in(classroom, "ada")
    assert nbgrader(classroom, "autograde", SLUG)[0] == 0
    assert exported(classroom, nbgrader)[0]["ada"]["score"] == "3.0"
    by_hand(classroom, 1.5, "Well found, Ada.")
    file = place / "mine" / "starting.py"  # handed in again, and wrong now
    file.write_text(ANOTHER.replace("    thread.start()\n", ""))
    assert nbgrader(classroom, "autograde", SLUG, "--force")[0] == 0
    row = exported(classroom, nbgrader)[0]["ada"]
    assert (row["score"], row["max_score"]) == ("1.5", "20.0")
    assert row["note"] == f"graded by hand, look again at check_{FIRST}"
    assert comment_of(classroom) == "Well found, Ada."
    status, said = nbgrader(classroom, "generate_feedback", SLUG)
    assert status == 0, said
    page = (classroom / f"feedback/ada/{SLUG}/threads.html").read_text()
    assert "Well found, Ada." in page


@pytest.mark.parametrize(
    ("there", "is_wrong"),
    [
        (["threads.ipynb"], False),
        (["threads.ipynb", "scratch.ipynb"], False),
        (["threads (1).ipynb"], True),
        (["Threads.ipynb"], True),
        ([], False),
    ],
)
def test_a_wrong_name_is_one_too_many_and_one_too_few(
    there: list[str], is_wrong: bool
) -> None:
    """A second notebook beside the right one is the student's own matter."""
    assert bool(misnamed([Path(name) for name in there], ["threads.ipynb"])) == is_wrong
