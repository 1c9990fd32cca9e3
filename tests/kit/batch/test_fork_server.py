"""Graders are forked from a process that has loaded the kit, as good as fresh ones."""

from __future__ import annotations

import contextlib
import os
import resource
import shlex
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from autograder.batch import errand, fork_server
from autograder.batch.fork_server import LOST, ForkServer
from autograder.batch.local import Units
from autograder.batch.work import Answer, answer_of, order_to_json
from autograder.grading.course import Course
from autograder.grading.grade import Order
from autograder.proof import procfs
from autograder.report.record import CheckRecord
from tests.kit.batch.conftest import RIGHT, WRONG, Class
from tests.kit.until import until

pytestmark = pytest.mark.skipif(
    not fork_server.IS_POSSIBLE, reason="elsewhere each unit has a fresh interpreter"
)

KIND = {"ada": RIGHT, "bo": WRONG, "cyd": RIGHT}


@pytest.fixture
def server() -> Iterator[ForkServer]:
    """Return a fork server that ends with the test."""
    with contextlib.closing(ForkServer()) as found:
        yield found


def answer(grader: errand.UnitProcess | None, line: str) -> Answer:
    """Have a grader do one order."""
    assert grader is not None
    got = errand.ask(grader, line)
    return answer_of(grader.wait(), got.decode(), "")


def order(school: Class, who: str) -> str:
    """Return the order of one who has handed in."""
    return order_to_json(
        Order(
            path=school.folder / "in" / who,
            assignment=Course(root=school.course).assignment("01_small"),
            student=who,
            secret="s",
        )
    )


def timeless(record: CheckRecord) -> tuple[Any, ...]:
    """Return what does not differ from run to run."""
    return (
        record.id,
        record.outcome,
        record.plays,
        record.verdict
        and (
            record.verdict.happened,
            record.verdict.evidence,
            record.verdict.schedule,
        ),
    )


def test_a_forked_grader_says_what_a_fresh_one_says(
    school: Class, server: ForkServer
) -> None:
    """One after the other, as in a batch: nothing of one is seen in the next."""
    school.hand_in(KIND)
    with tempfile.TemporaryFile() as said:
        for who in KIND:
            line = order(school, who)
            forked = answer(server.start(said.fileno()), line)
            fresh = answer(errand.start(said.fileno()), line)
            assert forked.report is not None
            assert fresh.report is not None
            assert forked.report.seed == fresh.report.seed
            assert forked.report.environment == fresh.report.environment
            assert [*map(timeless, forked.report.checks)] == [
                *map(timeless, fresh.report.checks)
            ]


def is_not_of_the_test(variable: bytes) -> bool:
    """Whether it is there outside of pytest, too, which names its phases."""
    return not variable.startswith(b"PYTEST_")


def state(pid: int) -> dict[str, Any]:
    """What a process has from the one that started it."""
    place = Path(f"/proc/{pid}")
    lines = dict(
        line.split(":\t", 1) for line in (place / "status").read_text().splitlines()
    )
    environment = (place / "environ").read_bytes().split(b"\0")
    wanted = ("SigBlk", "SigIgn", "Umask", "Threads", "NoNewPrivs")
    return {
        **{name: lines[name] for name in wanted},
        # `readline` hears of windows; a fresh one imports it when it begins to grade.
        "SigCgt": int(lines["SigCgt"], 16) & ~(1 << signal.SIGWINCH - 1),
        "session": os.getsid(pid) == pid,
        "folder": (place / "cwd").readlink(),
        "files": sorted(int(entry.name) for entry in (place / "fd").iterdir()),
        "environment": [*filter(is_not_of_the_test, sorted(environment))],
    }


def waits_for_its_order(pid: int) -> bool:
    """Whether it reads from its input, which is the first thing that it does."""
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/syscall").read_text().startswith("0 0x0 ")
    return False


def test_it_has_nothing_of_the_server_nor_of_its_neighbours(
    server: ForkServer,
) -> None:
    """Files, signals, session and folder are those of a fresh one."""
    with tempfile.TemporaryFile() as said:
        graders = [server.start(said.fileno()) for _ in range(3)]
        started: list[errand.UnitProcess] = [grader for grader in graders if grader]
        started.append(errand.start(said.fileno()))
        for grader in started:
            until(partial(waits_for_its_order, grader.pid), "it reads")
        states = [state(grader.pid) for grader in started]
        for grader in started:
            assert grader.stdin is not None
            grader.stdin.close()
            grader.wait()
    assert states == [states[-1]] * 4


def test_its_end_is_told(server: ForkServer) -> None:
    """As ``subprocess`` tells it: a status, or a signal."""
    with tempfile.TemporaryFile() as said:
        without_order, killed, ended = (server.start(said.fileno()) for _ in range(3))
        assert without_order is not None
        assert killed is not None
        assert ended is not None
        without_order.stdin.close()
        os.kill(killed.pid, signal.SIGTERM)
        ended.kill()
        found = [one.wait() for one in (without_order, killed, ended)]
    assert found == [1, -signal.SIGTERM, -signal.SIGKILL]


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGSTOP])
def test_a_server_that_is_gone_costs_nobody_anything(
    school: Class, monkeypatch: pytest.MonkeyPatch, blow: int
) -> None:
    """What was under way is graded by a fresh interpreter, and so is the rest."""
    school.hand_in(KIND)
    ask, lost = errand.ask, list[int | None]()

    def after_the_blow(process: errand.UnitProcess, line: str) -> bytes:
        if not lost:
            parent = Path(f"/proc/{process.pid}/stat").read_text().split()[3]
            os.kill(int(parent), blow)
        problem = ask(process, line)
        lost.append(process.poll())
        return problem

    monkeypatch.setattr(errand, "ask", after_the_blow)
    assert school.grade("--jobs", 1) == 1
    assert lost[0] == LOST
    assert len(lost) == 1 + len(KIND)
    assert {who: mark[1] for who, mark in school.marks().items()} == {
        "ada": 4.5,
        "bo": 3.5,
        "cyd": 4.5,
    }


def test_nobody_outlives_the_server() -> None:
    """Those under way end with it, whether they have their order or not."""
    server = ForkServer()
    with tempfile.TemporaryFile() as said:
        grader = server.start(said.fileno())
        assert grader is not None
        server.close()
        assert grader.wait() == LOST
    until(partial(has_ended, grader.pid), "it has ended")


def has_ended(pid: int) -> bool:
    """Whether a process has gone, or only waits for somebody to ask how it ended."""
    return not procfs.is_alive(pid, pid)


def test_a_stopped_grader_of_a_dead_server_holds_nobody_up(server: ForkServer) -> None:
    """A student's program can do both; the kernel ends it then."""
    with tempfile.TemporaryFile() as said:
        grader = server.start(said.fileno())
        assert grader is not None
        os.kill(grader.pid, signal.SIGSTOP)
        os.kill(server._process.pid, signal.SIGKILL)
        assert errand.ask(grader, "{}") == b""
        assert grader.wait() == LOST
    until(partial(has_ended, grader.pid), "it has ended")


# It starts a server, says the numbers of server and grader, and waits to be killed.
HOLDS = """
import signal, sys
from autograder.batch.fork_server import ForkServer
server = ForkServer()
print(server._process.pid, server.start(2).pid, flush=True)
signal.pause()
"""


@pytest.mark.parametrize("blow", [signal.SIGCONT, signal.SIGSTOP])
def test_the_server_ends_with_its_supervisor(blow: int) -> None:
    """Even if it is stopped: nobody else would ever end it."""
    command = [sys.executable, "-P", "-c", HOLDS]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as supervisor:
        assert supervisor.stdout is not None
        numbers = [int(word) for word in supervisor.stdout.readline().split()]
        os.kill(numbers[0], blow)
        supervisor.kill()
    for pid in numbers:
        until(partial(has_ended, pid), "it has ended")


def test_what_the_caller_has_blocked_is_blocked_in_a_grader_alone() -> None:
    """The server has to hear that one has ended."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
    try:
        with (
            contextlib.closing(ForkServer()) as server,
            tempfile.TemporaryFile() as said,
        ):
            grader = server.start(said.fileno())
            assert grader is not None
            until(partial(waits_for_its_order, grader.pid), "it reads")
            blocked = state(grader.pid)["SigBlk"]
            grader.kill()
            assert grader.wait() == -signal.SIGKILL
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    assert int(blocked, 16) == 1 << signal.SIGCHLD - 1


def test_limits_that_somebody_sets_are_not_handed_down(server: ForkServer) -> None:
    """A student's program may do that to the server; another one is not the worse."""
    with tempfile.TemporaryFile() as said:
        first = server.start(said.fileno())
        assert first is not None
        files = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.prlimit(server._process.pid, resource.RLIMIT_FSIZE, (0, files[1]))
        assert server.start(said.fileno()) is None
        assert first.wait() == LOST  # it may have been forked after that


def test_a_request_without_its_descriptors_is_passed_over(server: ForkServer) -> None:
    """So it is with one that came when the server could open nothing more."""
    server._socket.send(b"+")
    with tempfile.TemporaryFile() as said:
        grader = server.start(said.fileno())
        assert grader is not None
        grader.kill()
        assert grader.wait() == -signal.SIGKILL


def test_an_interrupt_of_the_server_shows_nothing(server: ForkServer) -> None:
    """It ends without a word, and its graders take an interrupt as ever."""
    with tempfile.TemporaryFile() as said:
        grader = server.start(said.fileno())
        assert grader is not None
        until(partial(waits_for_its_order, grader.pid), "it reads")
        assert state(grader.pid)["SigCgt"] & 1 << signal.SIGINT - 1
        os.kill(server._process.pid, signal.SIGINT)
        assert server._process.wait() == -signal.SIGINT


class Silent(ForkServer):
    """A server that does not answer until it is ended."""

    def __init__(self) -> None:
        self.ended = threading.Event()

    def start(self, said: int) -> None:
        """Wait, as for a server that is stopped."""
        del said
        self.ended.wait()

    def end(self) -> None:
        """Let nobody wait any longer."""
        self.ended.set()


def test_an_interrupt_starts_nothing_more() -> None:
    """Not even where one waits for the server, which has the lock meanwhile."""
    units = Units(server=Silent())
    found: list[Answer] = []
    waits = threading.Thread(target=lambda: found.append(units.done("{}")))
    waits.start()
    until(units._lock.locked, "it waits for the server")
    units.end()
    waits.join()
    assert [answer.error for answer in found] == ["it was interrupted"]


# A server that dies; one that it has just forked is stopped, and holds its requests.
NEWBORN = """
import os, signal
pid = os.fork()
if pid == 0:
    os.kill(os.getpid(), signal.SIGSTOP)
os.waitpid(pid, os.WUNTRACED)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_one_that_is_stopped_right_after_the_fork_holds_nobody_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is still in the group of the server, which is ended with it."""
    monkeypatch.setattr(errand, "ARGUMENTS", ("-c", NEWBORN))
    with (
        contextlib.closing(ForkServer()) as server,
        tempfile.TemporaryFile() as said,
    ):
        assert server.start(said.fileno()) is None


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
def test_a_closed_stream_of_the_command_changes_no_mark(
    school: Class, closed: str
) -> None:
    """A service may start it without some of them."""
    school.hand_in(KIND)
    command = [sys.executable, "-P", "-m", "autograder", *school.arguments()]
    subprocess.run(f"{shlex.join(command)} {closed}", shell=True, check=False)
    assert {who: mark[1] for who, mark in school.marks().items()} == {
        "ada": 4.5,
        "bo": 3.5,
        "cyd": 4.5,
    }


def test_all_is_loaded_before_the_first_fork() -> None:
    """What a grader imported later, a student's program could have written to."""
    code = """
import sys
from autograder.grading.grade import load_pytest
load_pytest()
print({"pytest_timeout", "_pytest.skipping", "_pytest.warnings"} <= {*sys.modules})
"""
    said = subprocess.check_output([sys.executable, "-P", "-c", code], text=True)
    assert said == "True\n"


def test_without_a_server_marks_are_the_same(
    school: Class, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where it is not possible, each unit is an interpreter of its own."""
    school.hand_in(KIND)
    assert school.grade() == 1
    wanted = school.marks()
    monkeypatch.setattr(fork_server, "IS_POSSIBLE", False)
    assert school.grade("--again") == 1
    assert school.marks() == wanted


def test_the_supervisor_loads_no_more_than_it_did() -> None:
    """The client's side is small: it is there for those who never use it."""
    code = "import autograder.batch.fork_server, sys; print('_pytest' in sys.modules)"
    said = subprocess.check_output([sys.executable, "-P", "-c", code], text=True)
    assert said == "False\n"
