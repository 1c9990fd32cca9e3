from __future__ import annotations

import math
import os
import platform
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from autograder.proof.itimers import alarm_left
from autograder.proof.look import look_at
from tests.kit.proof.running import NET, end, wait_until_asleep

pytestmark = pytest.mark.skipif(
    platform.machine() != "x86_64", reason="only on x86_64 may another be asked"
)
ALARM = "import ctypes, os; ctypes.CDLL(None).alarm({seconds}); {wait}; print('woken')"
WAITS = {
    "read": "os.read(0, 1)",
    "lock": "import threading; threading.Event().wait()",
    "poll": "import select; p = select.poll(); p.register(0); p.poll()",
    "epoll": "import select; p = select.epoll(); p.register(os.pipe()[0]); p.poll()",
    "select": "import select; select.select([0], [], [])",
    "child": "p = os.fork(); os.waitpid(p, 0) if p else os.read(0, 1)",
}


@pytest.fixture
def asleep() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start a process, and wait until it sleeps."""
    started: list[subprocess.Popen[str]] = []

    def start(*command: str) -> subprocess.Popen[str]:
        pipe = subprocess.PIPE
        started.append(subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True))
        wait_until_asleep(started[-1], include_root=True)
        return started[-1]

    yield start
    for process in started:
        end(process)


Asleep = Callable[..., subprocess.Popen[str]]


def ask(process: subprocess.Popen[str]) -> float:
    """Ask the main thread of a process that sleeps, and wait until it does again."""
    found = alarm_left(process.pid, process.pid)
    assert found is not None
    wait_until_asleep(process, include_root=True)
    return found


@pytest.mark.parametrize("wait", WAITS.values(), ids=WAITS)
@pytest.mark.parametrize("seconds", [0, 600])
def test_sees_an_alarm_and_lets_the_sleeper_sleep_on(
    asleep: Asleep, wait: str, seconds: int
) -> None:
    """The alarm is seen from any wait; the thread is then where it was."""
    code = ALARM.format(seconds=seconds, wait=wait)
    process = asleep(sys.executable, "-c", code)
    before = look_at(process.pid)
    for _ in range(3):
        found = ask(process)
        assert bool(found) is bool(seconds)
        assert found <= seconds
    after = look_at(process.pid)
    assert before.keys() == after.keys()
    for key, seen in before.items():
        assert (seen.syscall, seen.args) == (after[key].syscall, after[key].args)


def test_the_one_asked_goes_on_as_ever(asleep: Asleep) -> None:
    """A reader who was asked many times still reads what comes."""
    process = asleep("cat")
    assert [ask(process) for _ in range(3)] == [0, 0, 0]
    assert process.communicate("hello", timeout=NET)[0] == "hello"
    assert process.returncode == 0


def test_who_does_not_sleep_is_not_asked() -> None:
    """Somebody who computes is in no call that could be begun again."""
    code = "print(flush=True)\nwhile True: pass"
    command = [sys.executable, "-c", code]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.readline()
        found = alarm_left(process.pid, process.pid)
        process.kill()
    assert found == math.inf


def test_nobody_is_nobody() -> None:
    """A process that has gone cannot be asked."""
    with subprocess.Popen(["true"]) as process:
        pass
    assert alarm_left(process.pid, process.pid) is None


WRITES = """
import os, signal, sys
signal.signal(signal.SIGUSR1, lambda *_: None)
data = b"".join(b"%08d" % n for n in range(50_000))
sys.stderr.write(str({how}))
"""
HOWS = {
    "pipe": "os.write(1, data)",
    "socket": "__import__('socket').socket(fileno=1).send(data)",
}
SIZE = 400_000


@pytest.fixture
def full_pipe() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Start a process that writes more than there is room for, into a pipe of ours."""
    started: list[subprocess.Popen[str]] = []

    def start(how: str, out: int) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", WRITES.format(how=HOWS[how])]
        started.append(
            subprocess.Popen(command, stdout=out, stderr=subprocess.PIPE, text=True)
        )
        os.close(out)
        wait_until_asleep(started[-1], include_root=True)
        return started[-1]

    yield start
    for process in started:
        end(process)


FullPipe = Callable[..., subprocess.Popen[str]]


def way_out(how: str) -> tuple[int, int]:
    """Return the end to read from, and the end to write to."""
    if how == "pipe":
        return os.pipe()
    ours, theirs = socket.socketpair()
    return ours.detach(), theirs.detach()


def read_all(end: int) -> bytes:
    """Read to the end."""
    with open(end, "rb") as file:
        return file.read()


@pytest.mark.parametrize("how", HOWS)
def test_a_write_that_was_midway_is_done_whole(full_pipe: FullPipe, how: str) -> None:
    """A writer that was asked midway returns the count of all, and all arrives."""
    reads, writes = way_out(how)
    process = full_pipe(how, writes)
    assert [ask(process) for _ in range(3)] == [0, 0, 0]
    first = os.read(reads, 30_000)  # it writes some more, and is midway once more
    wait_until_asleep(process, include_root=True)
    assert ask(process) == 0
    data = first + read_all(reads)
    assert data == b"".join(b"%08d" % n for n in range(50_000))
    assert process.communicate(timeout=NET)[1] == str(SIZE)
    assert process.returncode == 0


@pytest.mark.parametrize("asks", [0, 1, 3])
def test_a_write_that_fails_midway_counts_its_first_part(
    full_pipe: FullPipe, asks: int
) -> None:
    """As without a question: the rest fails, and what was written is returned."""
    reads, writes = os.pipe()
    process = full_pipe("pipe", writes)
    for _ in range(asks):
        assert ask(process) == 0
    os.close(reads)
    assert process.communicate(timeout=NET)[1] == "65536"


def test_a_signal_ends_the_rest_as_it_would_the_whole(full_pipe: FullPipe) -> None:
    """A handler runs in the midst of the rest; the count is that of the first part."""
    reads, writes = os.pipe()
    process = full_pipe("pipe", writes)
    assert ask(process) == 0
    process.send_signal(signal.SIGUSR1)
    assert process.communicate(timeout=NET)[1] == "65536"
    os.close(reads)
