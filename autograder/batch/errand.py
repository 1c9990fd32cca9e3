"""Have a process grade one submission: give it the order, read its answer.

It needs nothing but Python's own library, so that it can be sent to a machine by value:
who runs it there need not have loaded the kit, and no grader runs in that process.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import IO, Protocol

ARGUMENTS = ("-P", "-m", "autograder.batch.unit")
MOST_SAID = 4_000  # letters of what it wrote beside its answer
_EACH = 0.5  # seconds between two looks whether a process is stopped


class Started(Protocol):
    """A process that was started, of which the end can be seen."""

    @property
    def pid(self) -> int:
        """Its number."""

    def poll(self) -> int | None:
        """Return the exit status, if it has ended."""

    def wait(self) -> int:
        """Wait for the exit status."""

    def kill(self) -> None:
        """Kill it."""


class UnitProcess(Started, Protocol):
    """One that takes an order, and gives an answer."""

    @property
    def stdin(self) -> IO[bytes] | None:
        """Where the order goes."""

    @property
    def stdout(self) -> IO[bytes] | None:
        """Where the answer comes from."""


def start(said: int) -> subprocess.Popen[bytes]:
    """Start the process, in a session of its own: Ctrl-C is for who started it.

    ``said`` is the descriptor of the file for what it writes beside its answer.
    """
    return subprocess.Popen(
        [sys.executable, *ARGUMENTS],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=said,
        start_new_session=True,
    )


def ask(process: UnitProcess, line: str) -> bytes:
    """Return the order, and read the answer; the input stays open until then."""
    assert process.stdin is not None
    assert process.stdout is not None
    threading.Thread(target=end_if_stopped, args=(process,), daemon=True).start()
    with contextlib.suppress(OSError), process.stdin, process.stdout:
        with contextlib.suppress(OSError):  # it has ended: its status says more
            process.stdin.write(line.encode("utf-8") + b"\n")
            process.stdin.flush()
        problem = process.stdout.read()
        process.wait()
    return problem


def end_if_stopped(process: Started) -> None:
    """Kill a process that is seen stopped twice in a row: nobody lets it go on.

    What is below it ends with it.  Its session is its own: Ctrl-Z does not reach it.
    """
    before = False
    while process.poll() is None:
        stopped = is_stopped(process.pid)
        if stopped and before:
            process.kill()
            return
        before = stopped
        time.sleep(_EACH)


def is_stopped(pid: int) -> bool:
    """Whether a signal or a tracer has stopped it (Linux; elsewhere nobody knows)."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace")
        return stat.rpartition(")")[2].split()[0] in {"T", "t"}
    except (OSError, IndexError):
        return False


def run_errand(line: str) -> tuple[int, str, str]:
    """Do all of it; gives the exit status, the answer, and what else was written."""
    with tempfile.TemporaryFile() as said:
        process = start(said.fileno())
        problem = ask(process, line)
        said.seek(0)
        wrote = said.read().decode("utf-8", "replace")[-MOST_SAID:]
    return process.returncode, problem.decode("utf-8", "replace"), wrote
