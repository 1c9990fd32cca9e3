"""From a Moodle download to a Moodle upload: the README's commands, word for word."""

from __future__ import annotations

import csv
import io
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from autograder.grading.course import Course
from tests.kit.grading import conftest as small

course = small.course

README = Path(__file__).parents[3] / "README.md"
WRONG = "def double(task):\n    return [task()]\n\ndef half(task): return task()\n"
# As Moodle 4.5 names what it puts into "Download all submissions".
DOWNLOAD = {
    "Ada Lovelace_4711_assignsubmission_file/small.py": small.RIGHT,
    "Çağla Öz_4712_assignsubmission_file/small.py": WRONG,
    "Bo, Li_4713_assignsubmission_file/essay.txt": "I did it by hand.",
}
HEAD = [
    *("Identifier", "Full name", "Email address", "Status", "Grade"),
    *("Maximum grade", "Grade can be changed", "Last modified (submission)"),
    *("Last modified (grade)", "Feedback comments"),
]
STATUS = "Submitted for grading - Not graded"
WHEN = "Friday, 30 October 2026, 9:00 AM"
ROWS = [
    ["Participant 4711", "Ada Lovelace", "ada@x.org", STATUS],
    ["Participant 4712", "Çağla Öz", "c@x.org", STATUS],
    ["Participant 4713", "Bo, Li", "bo@x.org", STATUS],
    ["Participant 4714", "Dan Absent", "dan@x.org", "No submission"],
]


def commands() -> list[str]:
    """Return the lines of the README below its sentence about Moodle."""
    text = README.read_text("utf-8")
    found = re.search(r"From a Moodle download[^\n]*\n\n```\n(.*?)```", text, re.DOTALL)
    assert found is not None
    return found[1].splitlines()


@pytest.fixture
def desk(course: Course) -> Path:
    """Return a course with the two downloads of a teacher in it, and the command."""
    folder = course.root
    with zipfile.ZipFile(folder / "download.zip", "w") as archive:
        for name, text in DOWNLOAD.items():
            archive.writestr(name, text)
    out = io.StringIO(newline="")
    rest = ["", "10.00", "Yes", WHEN, "-", ""]
    csv.writer(out).writerows([HEAD, *[[*row, *rest] for row in ROWS]])
    (folder / "worksheet.csv").write_bytes(b"\xef\xbb\xbf" + out.getvalue().encode())
    script = folder / "bin" / "lockstep"
    script.parent.mkdir()
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m autograder "$@"\n')
    script.chmod(0o755)
    return folder


def typed(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Type a line into a shell."""
    path = f"{folder / 'bin'}:{os.environ['PATH']}"
    return subprocess.run(
        ["/bin/sh", "-c", line],
        cwd=folder,
        env={**os.environ, "PATH": path},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )


def sheet(file: Path) -> list[list[str]]:
    """Read a worksheet as Moodle does: UTF-8, commas, a mark at the start."""
    text = file.read_text("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline="")))


def test_three_commands_fill_in_the_worksheet(desk: Path) -> None:
    """Only who was graded has a new grade, and no other cell has changed."""
    lines = commands()
    assert len(lines) == 3
    assert [line.split()[1] for line in lines] == ["grade", "class", "export"]
    done = [typed(line, desk) for line in lines]
    said = "\n".join(one.stdout + one.stderr for one in done)
    # One hand-in is for a person, and has no mark yet: the commands say so.
    assert [one.returncode for one in done] == [2, 0, 1], said
    assert "Traceback" not in said
    assert "Bo, Li gets no score" in done[2].stderr
    assert (desk / "reports" / "class.html").is_file()
    before, after = sheet(desk / "worksheet.csv"), sheet(desk / "marks.csv")
    grade, words = HEAD.index("Grade"), HEAD.index("Feedback comments")
    assert [row[grade] for row in after] == ["Grade", "10", "7.77", "", ""]
    assert "10 of 10 points" in after[1][words]
    assert after[3:] == before[3:]
    for old, new in zip(before, after, strict=True):
        for place in set(range(len(HEAD))) - {grade, words}:
            assert new[place] == old[place]
