"""The supervisor is killed again and again, and the same command goes on.

It kills itself, at the moment at which a row is kept: right before, and right after.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from autograder.batch.supervisor import is_done
from autograder.classbook.rows import Row
from tests.kit.batch.conftest import RIGHT, WRONG, Class

KILLS = 4
KINDS = [RIGHT, WRONG, "def f(:", None, "import nowhere_to_be_found\n", "1 / 0\n"]
TWELVE = {f"s{number:02}": KINDS[number % len(KINDS)] for number in range(12)}
# Its first argument says when, the others are those of the command.
KILLED = """
import os, signal, sys
from autograder.classbook.book import Book
from autograder.cli import main

keep = Book.keep

def keep_and_die(book, row):
    if sys.argv[1] == "after":
        keep(book, row)
    os.kill(os.getpid(), signal.SIGKILL)

Book.keep = keep_and_die
main(sys.argv[2:])
"""


def killed(school: Class, when: str) -> None:
    """Grade in a process that is killed when the first new row is to be kept."""
    arguments = [sys.executable, "-c", KILLED, when, *school.arguments("--jobs", 2)]
    status = subprocess.run(
        arguments,
        env={**os.environ, "TMPDIR": str(school.folder)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    ).returncode
    assert status == -signal.SIGKILL


@pytest.mark.timeout(900)
def test_kills_in_a_row_change_no_mark(school: Class) -> None:
    """What was kept stays as it is, what was under way is graded by the next one."""
    school.hand_in(TWELVE)
    assert school.grade("--jobs", 2) == 2  # one imports what is not installed
    wanted = school.marks()
    school.reports = school.folder / "killed"
    kept: list[Row] = []
    for turn in range(KILLS):
        killed(school, "after" if turn % 2 else "before")
        rows = school.rows()
        assert len(rows) == (turn + 1) // 2
        assert [row for row in rows if row in kept] == kept
        kept = rows
    assert school.grade("--jobs", 2, "--resume") == 2
    assert school.marks() == wanted
    rows = school.rows()
    assert [row for row in rows if row in kept] == kept
    assert all(is_done(row.report) for row in rows)
    names = {f"{row.name}.json" for row in rows}
    assert {file.name for file in school.reports.glob("*.json")} == names
