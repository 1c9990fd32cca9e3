"""The judgement: whether a process tree can still go on by itself.

Three equal looks make a cut at which every thread slept; then the tree is deadlocked if
no wait has a time limit, none can be ended from outside, none has just ended, and
nothing else will happen: no clock is set, and no signal from outside has a handler.
What is not known counts against the proof.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from autograder.proof import servers
from autograder.proof.confirm import alarms, is_as_before
from autograder.proof.ends import Closure
from autograder.proof.kernel_waits import WaitKind, classify
from autograder.proof.look import ASLEEP, GONE, STOPPED, ThreadLook, look, without
from autograder.proof.passed import given_outside
from autograder.proof.scene import Scene, World
from autograder.proof.timers import unseen_event
from autograder.proof.waiting import Waiting, examine_wait

__all__ = ["Judgement", "TreeState", "World", "judge", "settled"]

Looks = Mapping[tuple[int, int], ThreadLook]

_AGAINST = frozenset({Closure.EXTERNAL, Closure.SERVER})


class TreeState(enum.Enum):
    """What can become of a tree."""

    DEADLOCKED = "deadlocked"  # proved: nothing inside can ever wake anybody
    TIMED = "timed"  # a clock will wake somebody
    EXTERNAL = "external"  # somebody outside, or unknown, could wake somebody
    BUSY = "busy"  # somebody runs
    ENDED = "ended"  # nobody is alive


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """A state, and why it is not a deadlock, if it is none.

    ``waits`` are the waits that decided; for ``DEADLOCKED``, all of them.  ``spinning``
    are the threads that never sleep, and were left out.

    A thread at one of the world's gates counts as asleep for good: with gates,
    ``DEADLOCKED`` says that nobody moves before the referee lets somebody go.
    """

    state: TreeState
    waits: tuple[Waiting, ...] = ()
    reasons: tuple[str, ...] = ()
    spinning: frozenset[tuple[int, int]] = frozenset()


def settled(first: Looks, second: Looks) -> bool:
    """Whether no thread ran between two looks and each sleeps in a known wait.

    Waits with a time limit count; threads and processes that have ended do not.
    """
    return not _restless(first, second) and all(
        classify(seen).kind is not WaitKind.UNKNOWN
        for seen in second.values()
        if seen.alive
    )


def judge(looks: Sequence[Looks], world: World) -> Judgement:
    """Judge three looks at the tree of ``world``, taken one after the other.

    Looks once more at the end: what it read in between must not have changed.  Where
    nobody is at a gate, a deadlock is confirmed by asking each process for its alarm,
    which interrupts one of its threads for a moment.
    """
    idle: frozenset[tuple[int, int]] = frozenset()
    judgement = _judge(looks, world, idle)
    while doubtful := _doubtful(judgement, looks[-1]):
        if servers.are_known_outside(world.lines_folder):
            break
        known = servers.confirmed({pid for pid, _ in doubtful}, world.lines_folder)
        if not doubtful <= known or known <= idle:
            break
        idle |= known
        looks = [_look_again(looks[-1], world) for _ in range(3)]
        judgement = _judge(looks, world, idle)
    if judgement.state is not TreeState.DEADLOCKED:
        return judgement
    return _confirm(judgement, looks[-1], world)


def _confirm(judgement: Judgement, last: Looks, world: World) -> Judgement:
    closure, reason, asked = alarms(judgement.waits, world)
    if not is_as_before(last, lambda: _look_again(last, world), asked):
        return Judgement(state=TreeState.BUSY, reasons=("somebody ran at the end",))
    if closure is Closure.CLOSED:
        return judgement
    state = TreeState.TIMED if closure is Closure.TIMED else TreeState.EXTERNAL
    return Judgement(state=state, reasons=(reason,))


def _doubtful(judgement: Judgement, last: Looks) -> frozenset[tuple[int, int]]:
    """The threads that alone stand against a deadlock, if they may be mere servers."""
    if judgement.state is TreeState.TIMED:
        against = frozenset((w.pid, w.tid) for w in judgement.waits)
        return against if against <= servers.candidates(last) else frozenset()
    if judgement.state is TreeState.EXTERNAL:
        opposed = [w for w in judgement.waits if w.closure in _AGAINST]
        if all(w.closure is Closure.SERVER for w in opposed):
            return frozenset((w.pid, w.tid) for w in opposed)
    return frozenset()


def _judge(
    looks: Sequence[Looks], world: World, idle: frozenset[tuple[int, int]]
) -> Judgement:
    last = looks[-1]
    for earlier in looks[:-1]:
        if reason := _restless(earlier, last):
            return Judgement(state=TreeState.BUSY, reasons=(reason,))
    alive = [seen for seen in last.values() if seen.alive]
    if not alive:
        return Judgement(state=TreeState.ENDED)
    judgement = _at_first_sight(alive, idle)
    if judgement is None:
        scene = Scene(world=world, looks=last)
        passed = given_outside(scene)
        waits = _waits(alive, scene, idle)
        judgement = _conclude(waits, scene, passed)
    if judgement.state is TreeState.DEADLOCKED:
        reason = _restless(last, _look_again(last, world))
        if reason:
            return Judgement(state=TreeState.BUSY, reasons=(reason,))
    return judgement


def _at_first_sight(
    alive: Iterable[ThreadLook], idle: frozenset[tuple[int, int]]
) -> Judgement | None:
    """What needs no look at descriptors: a time limit, a stop, an unknown call."""
    timed: list[Waiting] = []
    unknown: list[Waiting] = []
    for seen in alive:
        wait = classify(seen)
        if seen.state in STOPPED:
            unknown.append(_open(seen, Closure.EXTERNAL, "is stopped"))
        elif wait.timed and (seen.pid, seen.tid) not in idle:
            timed.append(_open(seen, Closure.TIMED, "its wait has a time limit"))
        elif wait.kind is WaitKind.UNKNOWN:
            reason = f"sleeps in {wait.text or 'no call'}, which is not known"
            unknown.append(_open(seen, Closure.EXTERNAL, reason))
    found = timed or unknown
    if not found:
        return None
    return Judgement(
        state=TreeState.TIMED if timed else TreeState.EXTERNAL,
        waits=tuple(found),
        reasons=tuple(map(_sentence, found)),
    )


def _open(seen: ThreadLook, closure: Closure, reason: str) -> Waiting:
    return Waiting(
        pid=seen.pid, tid=seen.tid, wait=classify(seen), closure=closure, reason=reason
    )


def _restless(first: Looks, second: Looks) -> str:
    """Who moved between two looks, in words; empty when nobody did."""
    if first.keys() != second.keys():
        return "threads came or went"
    for key, seen in second.items():
        if seen.state == GONE or seen.state not in STOPPED | {ASLEEP, "Z"}:
            return f"thread {seen.tid} of process {seen.pid} runs"
        if seen != first[key]:
            return f"thread {seen.tid} of process {seen.pid} ran"
    return ""


def _look_again(last: Looks, world: World) -> Looks:
    is_root_in = any(key[0] == world.root_pid for key in last)
    return without(look(world.root_pid, include_root=is_root_in), world.spinning)


def _waits(
    alive: Iterable[ThreadLook], scene: Scene, idle: frozenset[tuple[int, int]]
) -> tuple[Waiting, ...]:
    """Examine the waits, those first that most often end the question, and cheaply."""
    waits: list[Waiting] = []
    for seen in sorted(alive, key=lambda s: classify(s).kind is not WaitKind.ACCEPT):
        waits.append(_waiting(seen, scene, idle))
        if waits[-1].closure is Closure.EXTERNAL:
            break
    return tuple(waits)


def _waiting(
    seen: ThreadLook, scene: Scene, idle: frozenset[tuple[int, int]]
) -> Waiting:
    wait = classify(seen)
    served = (seen.pid, seen.tid) in idle
    if served and wait.timed:
        return _open(seen, Closure.CLOSED, "")
    waiting = examine_wait(seen, wait, scene)
    if served and waiting.closure is Closure.SERVER:
        return replace(waiting, closure=Closure.CLOSED, reason="")
    return waiting


def _conclude(waits: tuple[Waiting, ...], scene: Scene, passed: str) -> Judgement:
    unseen = [unseen_event(pid, scene) for pid in sorted(scene.members)]
    if passed:
        unseen.append((Closure.EXTERNAL, passed))
    verdicts = [(w.closure, _sentence(w)) for w in waits] + unseen
    for closure, state in (
        (Closure.READY, TreeState.BUSY),
        (Closure.TIMED, TreeState.TIMED),
        (Closure.EXTERNAL, TreeState.EXTERNAL),
        (Closure.SERVER, TreeState.EXTERNAL),
    ):
        reasons = tuple(reason for found, reason in verdicts if found is closure)
        if reasons:
            return Judgement(state=state, waits=waits, reasons=reasons)
    return Judgement(state=TreeState.DEADLOCKED, waits=waits)


def _sentence(waiting: Waiting) -> str:
    return f"thread {waiting.tid} of process {waiting.pid}: {waiting.reason}"
