"""How processes ended: the kernel's word, also when the parent has taken it already."""

from __future__ import annotations

import os
import platform
import signal

from autograder.proof.exits import Exits


def child(status: int) -> int:
    """Make a process that ends with this status when it gets SIGTERM."""
    before = signal.signal(signal.SIGTERM, lambda *_: os._exit(status))
    pid = os.fork()  # the handler is there from the beginning
    if pid == 0:
        while True:
            signal.pause()
    signal.signal(signal.SIGTERM, before)
    return pid


def end_by_itself(pid: int) -> None:
    """Ask it to end until it has: a signal may come between two waits."""
    while not os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT | os.WNOHANG):
        os.kill(pid, signal.SIGTERM)


def is_told() -> bool:
    """Whether this kernel tells: since 6.15."""
    major, minor, *_ = platform.release().split("-")[0].split(".")
    return (int(major), int(minor)) >= (6, 15)


def test_the_dead_are_told_when_they_were_waited_for() -> None:
    """A status is a status, a signal a signal; on an old kernel nothing is said."""
    exits = Exits()
    left, stopped = child(5), child(0)
    exits.watch(left)
    exits.watch(stopped)
    os.kill(stopped, signal.SIGKILL)
    end_by_itself(left)
    os.waitpid(stopped, 0)
    assert exits.unjoined(os.getpid()) == {left}
    assert exits.unjoined(1) == frozenset()
    os.waitpid(left, 0)
    assert exits.unjoined(os.getpid()) == frozenset()
    assert exits.told() == ({left: 5, stopped: -9} if is_told() else {})
    exits.close()
    assert exits.told() == {}


def test_nobody_is_told_who_lives_or_is_not_watched() -> None:
    """We live."""
    exits = Exits()
    exits.watch(os.getpid())
    exits.watch(2**22 + 7)  # there is no such process
    assert exits.told() == {}
    assert exits.unjoined(os.getppid()) == frozenset()
    exits.close()
