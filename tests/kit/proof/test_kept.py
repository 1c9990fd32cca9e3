"""Looks through descriptors that are kept are as good as fresh ones."""

from __future__ import annotations

import itertools
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from autograder.proof.kept import KeptLooks
from autograder.proof.look import look, look_at
from tests.kit.proof.running import wait_until_asleep
from tests.kit.until import until

_LAST_PID = Path("/proc/sys/kernel/ns_last_pid")
# Starts threads that only wait, and then one more for each line that it reads.
THREADS = """
import sys, threading
def more(count):
    for _ in range(count):
        threading.Thread(target=threading.Event().wait, daemon=True).start()
more({threads} - 1)
print(flush=True)
for line in sys.stdin:
    if line == "busy\\n":
        sum(range(20_000_000))
    else:
        more(1)
    print(flush=True)
"""
PARENT = "import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"


def _threads(count: int) -> Iterator[subprocess.Popen[str]]:
    child = THREADS.format(threads=count)
    command = [sys.executable, "-c", PARENT.format(child=child)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout
        assert parent.stdout.readline()
        wait_until_asleep(parent)
        yield parent
        for pid in {pid for pid, _ in look(parent.pid)}:
            os.kill(pid, signal.SIGKILL)


@pytest.fixture
def tree() -> Iterator[subprocess.Popen[str]]:
    """A process with a child of four threads, all asleep."""
    yield from _threads(4)


@pytest.fixture
def crowd() -> Iterator[subprocess.Popen[str]]:
    """A process with a child of ninety threads, all asleep."""
    yield from _threads(90)


def _open_files() -> int:
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208 - as the code under test


def test_is_what_a_fresh_look_sees(tree: subprocess.Popen[str]) -> None:
    """The same threads, doing the same, however often we look."""
    with closing(KeptLooks(tree.pid)) as kept:
        for _ in range(3):
            assert kept.look() == look(tree.pid)
            assert kept.is_unchanged()
            assert not kept.somebody_runs()


def test_who_ran_and_sleeps_again_is_seen(tree: subprocess.Popen[str]) -> None:
    """A thread that ran makes a second look another one, and runs no more."""
    with closing(KeptLooks(tree.pid)) as kept:
        (pid, _), *_ = kept.look()
        os.kill(pid, signal.SIGSTOP)
        until(lambda: all(s.state == "T" for s in look_at(pid).values()), "a stop")
        os.kill(pid, signal.SIGCONT)
        wait_until_asleep(tree)
        assert not kept.is_unchanged()
        assert not kept.somebody_runs()
        assert kept.look() == look(tree.pid)
        assert kept.is_unchanged()


def test_somebody_runs_until_nobody_does(tree: subprocess.Popen[str]) -> None:
    """A thread that computes is seen to run, at once or soon; one asleep is not."""
    assert tree.stdin
    assert tree.stdout
    with closing(KeptLooks(tree.pid)) as kept:
        kept.look()
        assert not kept.somebody_runs()
        tree.stdin.write("busy\n")
        tree.stdin.flush()
        until(kept.somebody_runs, "somebody runs")
        until(lambda: not kept.somebody_runs(), "nobody runs")
        tree.stdout.readline()


def test_who_is_stopped_is_no_second_look(tree: subprocess.Popen[str]) -> None:
    """A thread that does something else than before is seen to."""
    with closing(KeptLooks(tree.pid)) as kept:
        (pid, _), *_ = kept.look()
        os.kill(pid, signal.SIGSTOP)
        until(lambda: not kept.is_unchanged(), "another look")
        os.kill(pid, signal.SIGCONT)


def test_who_is_being_woken_does_not_sleep(
    tree: subprocess.Popen[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """While another CPU wakes a thread, the kernel prints the call and no new run.

    Seen once in three million looks at a process that was woken all the time.
    """
    with closing(KeptLooks(tree.pid)) as kept:
        assert kept.look()
        assert kept.is_unchanged()

        letters = itertools.cycle("RS")  # of what was read now, and of the look before
        monkeypatch.setattr("autograder.proof.kept.state_in", lambda _: next(letters))
        monkeypatch.setattr("autograder.proof.look.state_in", lambda _: "R")
        assert {thread.state for thread in kept.look().values()} == {"R"}
        monkeypatch.undo()
        assert {thread.state for thread in kept.look().values()} == {"S"}
        assert kept.is_unchanged()
        letters = itertools.cycle("RS")
        monkeypatch.setattr("autograder.proof.kept.state_in", lambda _: next(letters))
        assert not kept.is_unchanged()


def test_sees_who_comes_and_who_goes(tree: subprocess.Popen[str]) -> None:
    """A new thread, and a process that has ended, are seen by the next look."""
    assert tree.stdin
    assert tree.stdout
    with closing(KeptLooks(tree.pid)) as kept:
        before = kept.look()
        tree.stdin.write("\n")
        tree.stdin.flush()
        tree.stdout.readline()
        wait_until_asleep(tree)
        assert not kept.is_unchanged()
        after = kept.look()
        assert after == look(tree.pid)
        assert len(after) == len(before) + 1
        (pid, _), *_ = after
        os.kill(pid, signal.SIGKILL)
        tree.wait()
        assert not kept.is_unchanged()
        assert not any(seen.alive for seen in kept.look().values())


def test_a_number_used_again_is_another_thread() -> None:
    """What was opened for one process tells nothing of the next of that number."""
    with closing(KeptLooks(os.getpid())) as kept:
        with subprocess.Popen(["sleep", "60"]) as first:
            # Asleep, both of them: until it leaves the CPU, nothing is on its account.
            _until_asleep(first.pid)
            old = kept.look()[first.pid, first.pid]
            first.kill()
        again = _with_number(first.pid)
        try:
            _until_asleep(first.pid)
            assert not kept.is_unchanged()
            new = kept.look()[first.pid, first.pid]
            assert (new.alive, new == old) == (True, False)
        finally:
            again.kill()
            again.wait()


def _until_asleep(pid: int) -> None:
    """Wait until the child of that number, a single thread, sleeps."""
    until(lambda: look(os.getpid())[pid, pid].state == "S", f"{pid} is asleep")


def test_nobody_is_where_somebody_was(tree: subprocess.Popen[str]) -> None:
    """A number that nobody has any more is in no look."""
    with closing(KeptLooks(os.getpid())) as kept:
        (pid, _), *_ = look(tree.pid)
        assert kept.look()[pid, pid].alive
        os.kill(pid, signal.SIGKILL)
        tree.wait()
        assert not any(key[0] == pid for key in kept.look())


def _with_number(pid: int) -> subprocess.Popen[bytes]:
    """Start a process that gets this number, as one may after a long while."""
    for _ in range(1000):
        try:
            _LAST_PID.write_text(f"{pid - 1}\n", "utf-8")
        except OSError as error:
            pytest.skip(f"the next process number cannot be set here: {error}")
        process = subprocess.Popen(["sleep", "60"])
        if process.pid == pid:
            return process
        process.kill()
        process.wait()
    raise AssertionError(f"no process got the number {pid}")


def test_keeps_a_limited_number_of_files(crowd: subprocess.Popen[str]) -> None:
    """Of ninety threads all are seen, but some files are closed again."""
    before = _open_files()
    with closing(KeptLooks(crowd.pid)) as kept:
        for _ in range(3):
            assert kept.look() == look(crowd.pid)
            assert kept.is_unchanged()
        assert 100 < _open_files() - before <= 256
    assert _open_files() == before


def test_gives_back_what_it_kept_of_the_dead(tree: subprocess.Popen[str]) -> None:
    """The files of who has ended are closed by the next look."""
    before = _open_files()
    with closing(KeptLooks(tree.pid)) as kept:
        (pid, _), *_ = kept.look()
        assert _open_files() > before
        os.kill(pid, signal.SIGKILL)
        tree.wait()
        kept.look()
        assert _open_files() == before
