"""A class on the disk: the small course, and a folder of hand-ins."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from autograder.classbook import book as classbook
from autograder.classbook.rows import Row
from autograder.cli import main
from tests.kit.grading import conftest as small

RIGHT = small.RIGHT
WRONG = "def double(task):\n    return [task()]\n\ndef half(task): return task()\n"
EMPTY = ""  # a file without any of the functions
course = small.course

# As many as CI can afford: right, wrong, unreadable, missing, in names of all kinds.
TWELVE: Mapping[str, str | None] = {
    "ada": RIGHT,
    "bo": WRONG,
    "cyd": "def f(:",
    "dan": None,  # an empty folder
    "eve": "import nowhere_to_be_found\n" + RIGHT,
    "fay o'neil": RIGHT,
    "李雷": WRONG,
    "gus": "raise SystemExit(3)\n",
    "hal": "import os\nos.kill(os.getpid(), 9)\n",
    "ida": "while True:\n    pass\n",
    "=1+1": RIGHT,
    "jo": RIGHT + "\n# another one\n",
}


class Class:
    """A class: what was handed in, and the command that grades it."""

    def __init__(self, folder: Path, course: Path) -> None:
        self.folder = folder
        self.course = course
        self.reports = folder / "reports"

    def hand_in(self, works: Mapping[str, str | None]) -> None:
        """Lay a folder for each student; None: there is nothing in it."""
        for name, text in works.items():
            place = self.folder / "in" / name
            place.mkdir(parents=True, exist_ok=True)
            if text is not None:
                (place / "small.py").write_text(text, "utf-8")

    def arguments(self, *more: Any) -> list[str]:
        """Return what comes after ``lockstep``."""
        given = ["grade", self.folder / "in", "--layout", "folders"]
        given += ["--report", self.reports, "--course", self.course, *more]
        return list(map(str, given))

    def grade(self, *more: Any) -> int:
        """Grade in this process; gives the exit status."""
        try:
            return main(self.arguments(*more))
        except SystemExit as leaving:
            return int(leaving.code or 0)

    @contextmanager
    def grading(self, *more: Any) -> Iterator[subprocess.Popen[bytes]]:
        """Grade in a process of its own, which is killed at the end."""
        process = subprocess.Popen(
            [sys.executable, "-m", "autograder", *self.arguments(*more)],
            env={**os.environ, "TMPDIR": str(self.folder)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            # as at a terminal; a shell starts what runs in the background deaf to it
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        with process:
            try:
                yield process
            finally:
                process.kill()

    def rows(self) -> list[Row]:
        """Return the rows of the store."""
        with classbook.opened(self.reports) as book:
            return book.rows()

    def marks(self) -> dict[str, tuple[str, float, list[str]]]:
        """Return what each student got: what became of it, points, and outcomes."""
        return {
            row.whose.who: (
                row.report.submission.handed.value,
                row.report.score,
                [check.outcome.value for check in row.report.checks],
            )
            for row in self.rows()
        }


@pytest.fixture
def school(tmp_path: Path, course: Any) -> Class:
    """Return a class to which nobody has handed in anything."""
    return Class(tmp_path, course.root)


MakeClass = Callable[[Mapping[str, str | None]], Class]
