"""What a process tells about itself, and what is made of it outside."""

from __future__ import annotations

import signal
import subprocess
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from autograder.evidence import Frame
from autograder.proof import stacks
from autograder.proof.process_facts import Facts, facts_of
from autograder.student_side.lines import AMBIGUOUS, DUMP_SIGNAL
from tests.kit.proof.conftest import Telling


def known(process: subprocess.Popen[str], folder: Path) -> Facts:
    """The facts of a process that keeps some."""
    facts = facts_of(process.pid, folder)
    assert facts is not None
    return facts


WAIT = "threading.Event().wait()\n"


def test_names_the_threads(telling: Telling, tmp_path: Path) -> None:
    """Each thread is there with its name, by the number that the kernel has for it."""
    process = telling(
        f"def work():\n    {WAIT}threading.Thread(target=work, name='a b').start()\n"
        + WAIT
    )
    names = known(process, tmp_path).names()
    assert names.pop(process.pid) == "MainThread"
    assert list(names.values()) == ["a b"]


@pytest.mark.parametrize(
    ("text", "pending"),
    [
        ("", False),
        ("signal.alarm(600)\n", True),
        ("signal.alarm(600); signal.alarm(0)\n", False),
        ("signal.setitimer(signal.ITIMER_REAL, 600)\n", True),
        ("signal.setitimer(signal.ITIMER_REAL, 600, 600)\n", True),
        ("signal.setitimer(signal.ITIMER_VIRTUAL, 600)\n", False),
        ("signal.alarm(600); signal.setitimer(signal.ITIMER_REAL, 0)\n", False),
        ("from signal import alarm; alarm(600)\n", True),
        ("signal.alarm(600); os.fork() and signal.pause()\n", False),
    ],
)
def test_tells_an_alarm(
    telling: Telling, tmp_path: Path, text: str, pending: bool
) -> None:
    """An alarm is pending from before it is set until it is taken back."""
    process = telling(text + "print(os.getpid(), flush=True)\n" + WAIT)
    assert process.stdout
    facts = facts_of(int(process.stdout.readline()), tmp_path)
    assert facts is not None
    assert facts.alarm_pending() is pending


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("import ctypes\n", True),
        ("import ctypes; ctypes.CDLL(None).getpid()\n", True),
        ("import ctypes; ctypes.CDLL(None).alarm\n", False),
        ("import ctypes; ctypes.CDLL(None)['setitimer']\n", False),
        (
            "import ctypes; ctypes.CDLL(None).alarm; os.fork() and signal.pause()\n",
            False,
        ),
        ("import multiprocessing; multiprocessing.Value('i')\n", True),
    ],
)
def test_tells_when_it_may_set_alarms_unseen(
    telling: Telling, tmp_path: Path, text: str, tells: bool
) -> None:
    """A C function that sets alarms makes the process unable to vouch for itself."""
    process = telling(text + "print(os.getpid(), flush=True)\n" + WAIT)
    assert process.stdout
    facts = facts_of(int(process.stdout.readline()), tmp_path)
    assert facts is not None
    assert facts.tells_alarms is tells


OWN = "signal.signal(signal.SIGINT, lambda *_: None)\n"
AGAIN = "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
IGNORE = "signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
RUNNER = (
    "import asyncio\n"
    "async def main():\n"
    "    print(os.getpid(), flush=True)\n"
    "    threading.Event().wait()\n"
    "asyncio.run(main())\n"
)


@pytest.mark.parametrize(
    ("text", "handles"),
    [
        ("", set()),
        (OWN, {signal.SIGINT}),
        ("signal.signal(signal.SIGWINCH, print)\n", {signal.SIGWINCH}),
        (OWN + AGAIN, set()),
        (AGAIN, {signal.SIGINT}),
        (AGAIN + AGAIN, {signal.SIGINT}),
        (AGAIN + OWN, {signal.SIGINT}),
        (AGAIN + OWN + AGAIN, {signal.SIGINT}),
        (AGAIN + IGNORE, set()),
        (AGAIN + IGNORE + AGAIN, {signal.SIGINT}),
        (IGNORE + AGAIN, set()),
        (AGAIN.replace("signal.SIGINT", "signal.SIGABRT"), {signal.SIGABRT}),
        ("signal.set_wakeup_fd(os.eventfd(0, os.EFD_NONBLOCK))\n", {signal.SIGINT}),
        ("signal.set_wakeup_fd(-1)\n", set()),
        (AGAIN + RUNNER, {signal.SIGINT}),
        (OWN + IGNORE, set()),
        (OWN + "os.fork() and signal.pause()\n", {signal.SIGINT}),
        (OWN + AGAIN + "os.fork() and signal.pause()\n", set()),
        ("import faulthandler; faulthandler.enable()\n", set()),
        ("import ctypes; ctypes.CDLL(None).getpid()\n", set()),
        ("import ctypes; ctypes.CDLL(None).sigaction\n", set(AMBIGUOUS)),
        (
            "signal.signal(signal.SIGTERM, print)\n",
            set(),
        ),  # needs no word
        (RUNNER, set()),
    ],
)
def test_tells_whose_a_handler_is(
    telling: Telling, tmp_path: Path, text: str, handles: set[int]
) -> None:
    """Where a handler may be the library's, the program's own are there, no others."""
    process = telling(text + "print(os.getpid(), flush=True)\n" + WAIT)
    assert process.stdout
    facts = facts_of(int(process.stdout.readline()), tmp_path)
    assert facts is not None
    assert facts.handles == handles


def test_alarm_that_has_gone_off_is_not_pending() -> None:
    """Well after its time, an alarm has gone off; around it, it may not have."""
    now = time.clock_gettime(time.CLOCK_MONOTONIC)
    assert not Facts(alarm_at=now - 10).alarm_pending()
    assert Facts(alarm_at=now).alarm_pending()
    assert Facts(alarm_at=float("inf")).alarm_pending()
    assert not Facts(alarm_at=0).alarm_pending()


def test_another_program_tells_nothing(telling: Telling, tmp_path: Path) -> None:
    """After `exec`, the facts from before are not the new program's."""
    process = telling(
        "os.execv(sys.executable, [sys.executable, '-c', 'import os; os.read(0, 1)'])\n"
    )
    assert (tmp_path / f"{process.pid}.facts").exists()
    assert facts_of(process.pid, tmp_path) is None


def test_a_process_that_cannot_tell_is_not_ours(
    telling: Telling, tmp_path: Path
) -> None:
    """An alarm that could not be written down makes the process a stranger."""
    process = telling(
        "os.rename(sys.argv[1], sys.argv[1] + '2')\n"
        "signal.alarm(600)\n"
        "os.rename(sys.argv[1] + '2', sys.argv[1])\n" + WAIT
    )
    assert "ours" in (tmp_path / f"{process.pid}.facts").read_text()
    assert facts_of(process.pid, tmp_path) is None


def test_shows_the_stack_of_every_thread(telling: Telling, tmp_path: Path) -> None:
    """The stacks are whole, and belong to the threads of the kernel."""
    process = telling(
        f"def work():\n    {WAIT}threading.Thread(target=work).start()\n" + WAIT
    )
    asked = stacks.stacks_of(process.pid, tmp_path)
    main = asked.pop(process.pid)
    [other] = asked.values()
    assert (main[0].function, main[0].line) == ("<module>", 7)
    assert "work" in [frame.function for frame in other]
    assert stacks.last_stacks(process.pid, tmp_path)[process.pid] == main
    assert stacks.times_asked(process.pid, tmp_path) == 1


def test_a_child_has_files_of_its_own(telling: Telling, tmp_path: Path) -> None:
    """After a fork, parent and child write to two files."""
    process = telling("child = os.fork()\nif child: print(child, flush=True)\n" + WAIT)
    assert process.stdout
    child = int(process.stdout.readline())
    for pid in (process.pid, child):
        [stack] = stacks.stacks_of(pid, tmp_path).values()
        assert stack[0].line == 6
    assert stacks.times_asked(child, tmp_path) == 1


def test_a_program_that_took_the_descriptor_is_not_asked(
    telling: Telling, tmp_path: Path
) -> None:
    """Nothing is ever written into a file of the program's own."""
    other = tmp_path / "precious"
    process = telling(
        "os.closerange(3, 4096)\n"
        f"fd = os.open({str(other)!r}, os.O_RDWR | os.O_CREAT)\n"
        "import fcntl; fcntl.fcntl(fd, fcntl.F_DUPFD, 1000)\n" + WAIT
    )
    assert stacks.stacks_of(process.pid, tmp_path) == {}
    assert other.read_bytes() == b""


def test_reads_what_faulthandler_writes() -> None:
    """The last stack of each thread, innermost last."""
    text = (
        'Thread 0x00000000000000aa (most recent call first):\n  File "o", line 1 in f'
        '\n\nThread 0x00000000000000aa (most recent call first):\n  File "/a b.py", '
        'line 3 in wait\n  File "/c.py", line 4 in <module>\n\nCurrent thread 0xbb '
        "(most recent call first):\n  <no Python frame>\n"
    )
    assert stacks.parse(text) == {
        0xAA: (
            Frame(file="/c.py", line=4, function="<module>"),
            Frame(file="/a b.py", line=3, function="wait"),
        ),
        0xBB: (),
    }


def test_a_stranger_is_never_sent_a_signal(tmp_path: Path) -> None:
    """A process without our handler would die of it."""
    with subprocess.Popen(["sleep", "60"]) as process:
        (tmp_path / f"{process.pid}.facts").write_text("ours\n")
        (tmp_path / f"{process.pid}.stack").touch()
        assert stacks.stacks_of(process.pid, tmp_path) == {}
        assert process.poll() is None
        process.kill()
    assert process.returncode == -signal.SIGKILL != -DUMP_SIGNAL


def test_who_cannot_run_yet_is_waited_for(telling: Telling, tmp_path: Path) -> None:
    """On a busy machine it may be long until the process writes its stacks."""
    process = telling(WAIT)
    process.send_signal(signal.SIGSTOP)
    later = threading.Timer(
        2 * stacks.PATIENCE, process.send_signal, args=(signal.SIGCONT,)
    )
    later.start()
    asked = stacks.stacks_of(process.pid, tmp_path)
    later.join()
    assert asked[process.pid][0].function == "<module>"


DEEP = f"""
def deep(left):
    if left:
        deep(left - 1)
    threading.Event().wait()
for _ in range(60):
    threading.Thread(target=deep, args=(80,)).start()
{WAIT}"""


def interrupt_at(process: subprocess.Popen[str], file: Path, size: int) -> int:
    """Stop a process for long when a file of it has grown; give the size then."""
    while file.stat().st_size <= size:
        pass
    process.send_signal(signal.SIGSTOP)
    stopped_at = file.stat().st_size
    time.sleep(2 * stacks.PATIENCE)
    process.send_signal(signal.SIGCONT)
    return stopped_at


def test_a_dump_that_is_interrupted_is_waited_for(
    telling: Telling, tmp_path: Path
) -> None:
    """However long: what has been written so far is never taken for the whole."""
    process = telling(DEEP)
    file = tmp_path / f"{process.pid}.stack"
    stopped_at = 0
    with ThreadPoolExecutor() as pool:
        while stopped_at == file.stat().st_size:  # not yet stopped within a dump
            interrupted = pool.submit(interrupt_at, process, file, stopped_at)
            asked = stacks.stacks_of(process.pid, tmp_path)
            stopped_at = interrupted.result()
            whole = [len(stack) >= 80 for stack in asked.values()]
            assert whole == [True] * 60 + [False]
