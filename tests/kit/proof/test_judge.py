"""The judge's rules, with looks made up where a real tree is not needed."""

from __future__ import annotations

import dataclasses
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from autograder.proof.judge import Judgement, TreeState, World, judge, settled
from autograder.proof.look import ThreadLook, look
from tests.kit.proof.running import NET, wait_until_asleep
from tests.kit.proof.test_waits import POINTER, seen

Looks = Mapping[tuple[int, int], ThreadLook]


def tree(*threads: ThreadLook) -> Looks:
    """A look at these threads, numbered from 1 in process 7."""
    return {
        (7, number): dataclasses.replace(thread, tid=number)
        for number, thread in enumerate(threads, 1)
    }


def judged(*looks: Looks) -> Judgement:
    """The judgement on made-up looks."""
    return judge(looks, World(root_pid=os.getpid()))


LOCKED = seen("futex", POINTER, 0x189, 0, 0)
TIMED = seen("futex", POINTER, 0x189, 0, POINTER)


def test_a_runner_is_busy() -> None:
    """A thread on the CPU decides."""
    looks = tree(LOCKED, dataclasses.replace(LOCKED, state="R"))
    assert judged(looks, looks, looks).state is TreeState.BUSY


@pytest.mark.parametrize(
    "change", [{"runs": 2}, {"args": (1,) * 6}, {"syscall": 0}, {"state": "D"}]
)
def test_who_changed_is_busy(change: Mapping[str, object]) -> None:
    """A thread that ran between two looks decides, whatever it does now."""
    now = tree(LOCKED)
    then = tree(dataclasses.replace(LOCKED, **change))  # type: ignore[arg-type]  # any field
    assert judged(now, then, now).state is TreeState.BUSY
    assert judged(then, now, now).state is TreeState.BUSY
    assert judged(now, now, then).state is TreeState.BUSY


def test_who_came_or_went_is_busy() -> None:
    """Another number of threads is another tree."""
    one, two = tree(LOCKED), tree(LOCKED, LOCKED)
    assert judged(one, one, two).state is TreeState.BUSY
    assert judged(two, one, one).state is TreeState.BUSY


def test_who_vanished_is_busy() -> None:
    """A thread that ended during the look may have left children unseen."""
    looks = tree(LOCKED, dataclasses.replace(LOCKED, state="X"))
    assert judged(looks, looks, looks).state is TreeState.BUSY


def test_nobody_alive_has_ended() -> None:
    """The dead wait for nobody."""
    dead = tree(dataclasses.replace(LOCKED, state="Z", syscall=None))
    assert judged(dead, dead, dead).state is TreeState.ENDED
    assert judged({}, {}, {}).state is TreeState.ENDED


def test_a_time_limit_decides() -> None:
    """One thread that the clock will wake is enough."""
    looks = tree(LOCKED, TIMED)
    found = judged(looks, looks, looks)
    assert found.state is TreeState.TIMED
    assert [waiting.tid for waiting in found.waits] == [2]


def test_an_unknown_call_is_no_proof() -> None:
    """What is not known may end at any time."""
    looks = tree(LOCKED, seen(9999))
    assert judged(looks, looks, looks).state is TreeState.EXTERNAL


def test_the_stopped_may_go_on() -> None:
    """Somebody may wake a stopped thread by a signal; it is not a deadlock."""
    looks = tree(LOCKED, dataclasses.replace(LOCKED, state="T"))
    assert judged(looks, looks, looks).state is TreeState.EXTERNAL


def test_made_up_waits_are_no_proof() -> None:
    """A process that cannot be looked at proves nothing."""
    looks = tree(LOCKED)
    assert judged(looks, looks, looks).state is TreeState.EXTERNAL


def test_settled_accepts_time_limits_alone() -> None:
    """Sleepers settle a tree, whether the clock wakes them or not."""
    looks = tree(LOCKED, TIMED)
    assert settled(looks, looks)
    assert settled({}, {})
    assert settled(tree(dataclasses.replace(LOCKED, state="Z")), {}) is False


@pytest.mark.parametrize("state", ["R", "D", "T", "t", "X", "I"])
def test_settled_refuses_who_does_not_sleep(state: str) -> None:
    """Everybody must be asleep."""
    looks = tree(LOCKED, dataclasses.replace(LOCKED, state=state))
    assert not settled(looks, looks)


def test_settled_refuses_unknown_calls_and_moves() -> None:
    """A known wait, the same at both looks."""
    assert not settled(tree(seen(9999)), tree(seen(9999)))
    assert not settled(tree(LOCKED), tree(dataclasses.replace(LOCKED, runs=2)))


GATE = (  # it tells nothing, so that its handler for SIGINT would count
    "import signal, socket, sys\n"
    "signal.signal(signal.SIGINT, signal.SIG_IGN)\n"
    "socket.socket(fileno=int(sys.argv[1])).recv(1)\n"
)


@pytest.fixture
def at_gate() -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A process that reads a socket whose other end is ours, and its inode."""
    ours, theirs = socket.socketpair()
    fd = theirs.fileno()
    with subprocess.Popen(
        [sys.executable, "-c", GATE, str(fd)], pass_fds=[fd], text=True
    ) as process:
        inode = os.fstat(fd).st_ino
        theirs.close()
        wait_until_asleep(process, include_root=True)
        yield process, inode
        process.kill()
    ours.close()


def judge_alone(process: subprocess.Popen[str], world: World) -> Judgement:
    """Judge a process and whatever is below it."""
    return judge([look(process.pid, include_root=True) for _ in range(3)], world)


def test_a_reader_of_ours_is_external(
    at_gate: tuple[subprocess.Popen[str], int],
) -> None:
    """We could write: so it is not a deadlock."""
    process, _ = at_gate
    found = judge_alone(process, World(root_pid=process.pid))
    assert found.state is TreeState.EXTERNAL
    assert "outside" in found.reasons[0]


def test_a_reader_at_a_gate_moves_when_we_say_so(
    at_gate: tuple[subprocess.Popen[str], int],
) -> None:
    """A thread that the referee holds does not go on by itself.

    While strangers send descriptors to each other, one of them might get ours: then
    nothing is proved at that moment, and the referee asks again, as is done here.
    """
    process, inode = at_gate
    world = World(
        root_pid=process.pid,
        gate_inodes=frozenset({inode}),
        no_alarms=frozenset({process.pid}),
    )
    end = time.monotonic() + NET
    found = judge_alone(process, world)
    while found.state is TreeState.EXTERNAL and time.monotonic() < end:
        found = judge_alone(process, world)
    assert found.state is TreeState.DEADLOCKED


def test_a_process_that_tells_nothing_is_no_proof_at_a_gate(
    at_gate: tuple[subprocess.Popen[str], int], tmp_path: Path
) -> None:
    """While somebody is at a gate, nobody is asked for alarms."""
    process, inode = at_gate
    world = World(
        root_pid=process.pid, gate_inodes=frozenset({inode}), lines_folder=tmp_path
    )
    assert judge_alone(process, world).state is TreeState.EXTERNAL
