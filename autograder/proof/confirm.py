"""The last doubt about a deadlock: an alarm that a process has not reported."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence

from autograder.proof.ends import Closure
from autograder.proof.itimers import alarm_left
from autograder.proof.kernel_waits import WaitKind, classify
from autograder.proof.look import ASLEEP, ThreadLook
from autograder.proof.scene import World
from autograder.proof.timers import is_vouched_for
from autograder.proof.waiting import Waiting

Looks = Mapping[tuple[int, int], ThreadLook]

_BEST_FIRST = (
    WaitKind.FUTEX,
    WaitKind.CHILD,
    WaitKind.POLL,
    WaitKind.SELECT,
    WaitKind.READ,
    WaitKind.ACCEPT,
    WaitKind.FLOCK,
    WaitKind.RECORD_LOCK,
    WaitKind.EPOLL,
    WaitKind.SIGNAL,
    WaitKind.WRITE,  # only if need be: it may have written a part
)
_CAN_WRITE_THE_REST = frozenset({"write", "sendto"})
_PATIENCE = 1000  # looks until those who were asked are asleep again
_STEP = 0.0005


def alarms(
    waits: Sequence[Waiting], world: World
) -> tuple[Closure, str, frozenset[tuple[int, int]]]:
    """Ask each process whether it has an alarm set.

    Returns who could end the deadlock, why, and the threads that were interrupted.
    Where nobody may be asked because somebody is at a gate, or where asking fails, a
    process counts as free of alarms when it is vouched for.
    """
    asked: set[tuple[int, int]] = set()
    at_gates = any(waiting.closure is Closure.GATE for waiting in waits)
    for pid in sorted({waiting.pid for waiting in waits}):
        vouched = is_vouched_for(pid, world)
        here = [w for w in waits if w.pid == pid]
        thread = None if at_gates else _to_be_asked(here, vouched)
        left = None
        if thread is not None:
            asked.add((pid, thread))
            left = alarm_left(pid, thread)
        if left:
            return Closure.TIMED, f"process {pid} has set an alarm", frozenset(asked)
        if left is None and not vouched:
            reason = f"process {pid} may have set an alarm that nobody can see"
            return Closure.EXTERNAL, reason, frozenset(asked)
    return Closure.CLOSED, "", frozenset(asked)


def _to_be_asked(waits: Iterable[Waiting], vouched: bool) -> int | None:
    fit = [w for w in waits if not w.wait.timed and _may_be_asked(w, vouched)]
    if not fit:
        return None
    return min(fit, key=lambda w: _BEST_FIRST.index(w.wait.kind)).tid


def _may_be_asked(waiting: Waiting, vouched: bool) -> bool:
    if waiting.wait.kind is WaitKind.WRITE:
        return not vouched and waiting.wait.text in _CAN_WRITE_THE_REST
    return waiting.wait.kind in _BEST_FIRST


def is_as_before(
    before: Looks, look: Callable[[], Looks], asked: frozenset[tuple[int, int]]
) -> bool:
    """Whether all sleep as they did, and only those ran who were asked."""
    first = look()
    for _ in range(_PATIENCE):
        second = look()
        if first == second and all(
            seen.state == ASLEEP for key, seen in second.items() if key in asked
        ):
            return _same(before, second, asked)
        first = second
        time.sleep(_STEP)
    return False


def _same(before: Looks, now: Looks, asked: frozenset[tuple[int, int]]) -> bool:
    return before.keys() == now.keys() and all(
        _doing(seen) == _doing(before[key]) if key in asked else seen == before[key]
        for key, seen in now.items()
    )


def _doing(seen: ThreadLook) -> tuple[object, ...]:
    """What a thread does that may have been made to begin it again.

    Of a write, a part may be done: then the rest has the same end.
    """
    if classify(seen).kind is WaitKind.WRITE:
        fd, start, size = seen.args[:3]
        return seen.state, seen.syscall, fd, start + size, seen.args[3:]
    return seen.state, seen.syscall, seen.args
