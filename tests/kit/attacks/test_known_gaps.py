"""What tier S cannot keep out, each pinned: a test fails when a gap changes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from autograder.batch.errand import is_stopped
from tests.kit.attacks import arena
from tests.kit.attacks.small_course import make_course

_NET = 120.0  # seconds: the outermost net

FREEZES = """
import os, pathlib, signal

def gather(tasks):
    pid = os.getpid()
    while True:
        path = pathlib.Path(f"/proc/{pid}")
        if b"grade" in (path / "cmdline").read_bytes().split(b"\\0"):
            break
        pid = int((path / "stat").read_text().rpartition(")")[2].split()[1])
    os.kill(pid, signal.SIGSTOP)
    return []

def double(task):
    return [task()] * 2
"""


def test_every_gap_is_in_the_list() -> None:
    """An attack that gets what it must not get is named in the README of the room."""
    listed = (arena.HERE / "README.md").read_text("utf-8")
    gaps = [name for name in arena.names() if "gap" in arena.expected(name)]
    assert gaps
    assert [name for name in gaps if f"`{name}`" not in listed] == []


def test_known_gap_a_program_stops_the_grader(tmp_path: Path) -> None:
    """Nothing sets it going again; when somebody does, it ends as if nothing was."""
    course = make_course(tmp_path / "course")
    submission = tmp_path / "alice" / "small.py"
    submission.parent.mkdir()
    submission.write_text(FREEZES, "utf-8")
    command = [sys.executable, "-P", "-m", "autograder", "grade", str(submission)]
    with subprocess.Popen(
        [*command, "--tier", "S", "--course", str(course)],
        cwd=arena.KIT.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        deadline, shown = time.monotonic() + _NET, ""
        while process.poll() is None and time.monotonic() < deadline:
            if is_stopped(process.pid):
                os.kill(process.pid, signal.SIGCONT)
                shown += "stopped "
            time.sleep(0.01)
        said, _ = process.communicate(timeout=_NET)
    assert shown, "the gap is closed: tell it in the list of gaps"
    assert process.returncode == 1, said
