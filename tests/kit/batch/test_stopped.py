"""A grader that a student's program has stopped does not hold up the batch."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from autograder.batch import errand

STOPS = "import os, signal; os.kill(os.getpid(), signal.SIGSTOP)"
WAITS = "import sys; sys.stdin.read()"
TRACES = """
import ctypes, sys
print(ctypes.CDLL(None).ptrace(16, int(sys.argv[1]), 0, 0), flush=True)  # attaches
sys.stdin.read()
"""
_NET = 60.0  # seconds: the outermost net

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux tells who is stopped"
)


def test_a_process_that_stays_stopped_is_ended() -> None:
    """Nobody would ever let it go on."""
    with subprocess.Popen([sys.executable, "-c", STOPS]) as process:
        errand.end_if_stopped(process)
        assert process.wait(_NET) == -9


def test_a_process_that_is_held_by_a_tracer_is_ended() -> None:
    """A student's program may be the tracer, and would never let it go on."""
    waits, pipe = [sys.executable, "-c", WAITS], subprocess.PIPE
    with subprocess.Popen(waits, stdin=pipe) as process:
        traces = [sys.executable, "-c", TRACES, str(process.pid)]
        with subprocess.Popen(traces, stdin=pipe, stdout=pipe) as tracer:
            assert tracer.stdout is not None
            if tracer.stdout.readline() != b"0\n":
                process.kill()
                pytest.skip("nobody may trace here; it counts as nothing")
            errand.end_if_stopped(process)
            tracer.kill()  # before that nobody else learns how it has ended
            assert process.wait(_NET) == -9


def test_one_that_waits_is_left_alone() -> None:
    """It is asleep, as a grader is most of the time."""
    command = [sys.executable, "-c", WAITS]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as process:
        watch = threading.Thread(target=errand.end_if_stopped, args=(process,))
        watch.start()
        watch.join(4 * errand._EACH)  # long enough for two looks; it decides nothing
        assert watch.is_alive()
        assert process.stdin is not None
        process.stdin.close()
        watch.join(_NET)
        assert process.wait(_NET) == 0


def test_a_process_that_has_gone_is_not_stopped() -> None:
    """Nothing is known of it, and nothing is done."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait(_NET)
    assert not errand.is_stopped(process.pid)
