from __future__ import annotations

import subprocess
import sys
import time

import pytest

from autograder.proof.look import look
from tests.kit.proof.running import HERE, NET, end, marked_lines, programs, watched

HAS_GIL = getattr(sys, "_is_gil_enabled", lambda: True)()
# What is proved by the stack of a thread that runs, which only a GIL holds still.
BY_A_GIL = "pool_result_cannot_be_unpickled"
PROVED = [name for name in programs("deadlocked") if HAS_GIL or name != BY_A_GIL]
TURNING = 1_000_000_000  # nanoseconds on the CPU


@pytest.mark.parametrize("name", PROVED)
def test_names_the_lines_of_a_deadlock(name: str) -> None:
    """A deadlocked program is ended with status 3, and its lines are named."""
    program = HERE / "deadlocked" / f"{name}.py"
    result = watched(program)
    assert result.returncode == 3, result.stderr
    assert "DEADLOCK" in result.stderr
    marks = marked_lines(program)
    assert marks
    for line in marks:
        assert f"{program.name}:{line} " in result.stderr, result.stderr


if not HAS_GIL:

    def test_without_a_gil_who_turns_in_a_circle_is_left_alone() -> None:
        """Its stack is not asked for, which would end the process: nothing is said."""
        program = HERE / "deadlocked" / f"{BY_A_GIL}.py"
        supervisor = subprocess.Popen(
            [sys.executable, "-m", "autograder.proof", str(program)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            limit = time.monotonic() + NET
            most = 0
            while most < TURNING and time.monotonic() < limit:
                assert supervisor.poll() is None
                used = [seen.cpu_ns for seen in look(supervisor.pid, False).values()]
                most = max(used, default=0)
                time.sleep(0.01)
            assert most >= TURNING
            assert supervisor.poll() is None
        finally:
            end(supervisor)
