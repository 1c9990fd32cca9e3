from __future__ import annotations

import math
import platform
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
    """Somebody who computes is in no call that could be begun anew."""
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
