"""Whose rights show what a student's process sleeps in?  Prints JSON.

Started as root without CAP_SYS_PTRACE, as in a container with default rights.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time

# This is a program: its folder is on its path, but not on mypy's.
import enclosures  # type: ignore[import-not-found]

from autograder.proof.look import look_at

_ASLEEP = "import threading; a = threading.Lock(); a.acquire(); a.acquire()"
_LOOK = """
import json, sys
from autograder.proof.look import look_at
json.dump([seen.syscall for seen in look_at(int(sys.argv[1])).values()], sys.stdout)
"""
_PATIENCE = 60  # seconds until a process has started and sleeps


def syscalls(pid: int) -> list[int | None]:
    """Return the system call of each thread, None for one that may not be seen."""
    return [seen.syscall for seen in look_at(pid).values()]


def main() -> None:
    """Look at one process in three ways."""
    change = enclosures.to_the_student()
    student = subprocess.Popen([*change, "env", sys.executable, "-c", _ASLEEP])
    try:
        deadline = time.monotonic() + _PATIENCE
        with enclosures.eyes_of(enclosures.STUDENT):
            while syscalls(student.pid) != [202]:  # futex
                assert time.monotonic() < deadline
            borrowed = syscalls(student.pid)
        own = syscalls(student.pid)
        watcher = [*change, "env", sys.executable, "-c", _LOOK, str(student.pid)]
        output = subprocess.run(watcher, capture_output=True, check=True).stdout
        seen = {"own": own, "borrowed": borrowed, "of a watcher": json.loads(output)}
        json.dump(seen, sys.stdout)
    finally:
        student.kill()
        student.wait()


if __name__ == "__main__":
    main()
