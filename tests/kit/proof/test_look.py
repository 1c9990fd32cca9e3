from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

from autograder.proof.look import ThreadLook, look, look_at
from tests.kit.proof.running import wait_until_asleep

THREADS = (
    "import threading\n"
    "for _ in range(3):\n"
    "    threading.Thread(target=threading.Event().wait).start()\n"
    "threading.Event().wait()\n"
)


@pytest.fixture
def threads() -> Iterator[subprocess.Popen[str]]:
    """A process with four threads, all asleep."""
    with subprocess.Popen([sys.executable, "-c", THREADS], text=True) as process:
        while len(look_at(process.pid)) < 4:
            assert process.poll() is None
        wait_until_asleep(process, include_root=True)
        yield process
        process.kill()


def test_sees_every_thread_of_every_descendant(
    threads: subprocess.Popen[str],
) -> None:
    """The root is left out, unless asked for; its descendants are not."""
    below = {key for key in look(os.getpid()) if key[0] == threads.pid}
    assert len(below) == 4
    assert look(threads.pid) == {}
    assert set(look(threads.pid, include_root=True)) == below
    assert {seen.parent for seen in look(os.getpid()).values()} >= {os.getpid()}


def test_two_looks_at_a_sleeper_are_equal(threads: subprocess.Popen[str]) -> None:
    """Who does not run looks the same."""
    first, second = look_at(threads.pid), look_at(threads.pid)
    assert first == second
    assert all(seen.state == "S" and seen.alive for seen in second.values())
    assert all(len(seen.args) == 6 for seen in second.values())


def test_a_sleeper_that_ran_looks_different(threads: subprocess.Popen[str]) -> None:
    """Who was woken and sleeps again in the same call has run once more."""
    before = look_at(threads.pid)
    threads.send_signal(signal.SIGSTOP)
    while any(seen.state != "T" for seen in look_at(threads.pid).values()):
        assert threads.poll() is None
    threads.send_signal(signal.SIGCONT)
    wait_until_asleep(threads, include_root=True)
    after = look_at(threads.pid)
    assert before.keys() == after.keys()
    assert all(before[key].runs < after[key].runs for key in before)
    assert all(before[key].args == after[key].args for key in before)


def test_the_looker_runs() -> None:
    """We see ourselves running."""
    ours: ThreadLook = look_at(os.getpid())[os.getpid(), os.getpid()]
    assert ours.state == "R"
    assert ours.cpu_ns > 0


def test_the_dead_are_seen_dead(threads: subprocess.Popen[str]) -> None:
    """A process that has ended and was not collected is there, but not alive."""
    threads.kill()
    os.waitid(os.P_PID, threads.pid, os.WEXITED | os.WNOWAIT)
    [seen] = look_at(threads.pid).values()
    assert (seen.state, seen.alive) == ("Z", False)


def test_nobody_there_is_gone() -> None:
    """A process that does not exist is in the look as gone."""
    with subprocess.Popen(["true"]) as process:
        pass
    [seen] = look_at(process.pid).values()
    assert (seen.state, seen.alive) == ("X", False)
