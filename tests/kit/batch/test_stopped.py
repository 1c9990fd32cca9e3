"""A grader that a student's program has stopped does not hold up the batch."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from autograder.batch import errand

STOPS = "import os, signal; os.kill(os.getpid(), signal.SIGSTOP)"
WAITS = "import sys; sys.stdin.read()"
_NET = 60.0  # seconds: the outermost net

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux tells who is stopped"
)


def test_a_process_that_stays_stopped_is_ended() -> None:
    """Nobody would ever let it go on."""
    with subprocess.Popen([sys.executable, "-c", STOPS]) as process:
        errand.end_if_stopped(process)
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
