"""Running a small program alone, and under the proof."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from autograder.proof.look import ThreadLook, look

HERE = Path(__file__).parent
MARK = "# <- here"
LOOKS = 30  # equal looks at a program asleep, a hundredth of a second apart
NET = 60  # seconds: the outermost net, reached by no program here


def programs(folder: str) -> list[str]:
    """The names of the programs in a folder beside this file."""
    return sorted(path.stem for path in (HERE / folder).glob("*.py"))


def run(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a command with nothing to read, and keep what it wrote."""
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=NET,
        check=False,
    )


def alone(program: Path) -> subprocess.CompletedProcess[str]:
    """Run a program as it is."""
    return run([sys.executable, str(program)])


def watched(program: Path) -> subprocess.CompletedProcess[str]:
    """Run a program under the proof."""
    return run([sys.executable, "-m", "autograder.proof", str(program)])


def marked_lines(program: Path) -> list[int]:
    """The lines of a program that end with the mark."""
    lines = program.read_text("utf-8").splitlines()
    return [n for n, line in enumerate(lines, 1) if line.endswith(MARK)]


def wait_until_asleep(
    supervisor: subprocess.Popen[str], *, include_root: bool = False
) -> None:
    """Wait until the processes below were seen asleep, the same, at many looks."""
    same = 0
    before: Mapping[tuple[int, int], ThreadLook] = {}
    limit = time.monotonic() + NET
    while same < LOOKS and time.monotonic() < limit and supervisor.poll() is None:
        now = look(supervisor.pid, include_root)
        asleep = now and all(seen.state == "S" for seen in now.values())
        same = same + 1 if asleep and now.keys() == before.keys() else 0
        before = now
        time.sleep(0.01)


def end(process: subprocess.Popen[str]) -> None:
    """Kill a process and everybody below it."""
    for pid in {key[0] for key in look(process.pid, include_root=True)}:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    with contextlib.suppress(BrokenPipeError, ValueError):  # closed by the test
        process.communicate()
