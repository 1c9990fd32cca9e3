"""Threads of `multiprocessing` that turn in a circle, and can wake nobody.

A pool's `_handle_workers` waits until a result may be read, which another thread of the
pool does.  Where that one has ended (a result that cannot be unpickled ends it), a
result stays unread, so that `_handle_workers` never sleeps again.  In a turn it takes
notice of a worker that ended, and of a pool that was closed: where it has turned many
times and all the others have slept meanwhile, it does so forever.  How often it has
turned is read off its own time on the CPU, which does not depend on the machine's load.
A finaliser of the program that might run in it some day is not waited for.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from autograder.proof.library import Place, place_of
from autograder.proof.look import RUNNING, ThreadLook
from autograder.proof.stacks import Stack, stacks_of

Thread = tuple[int, int]
Looks = Mapping[Thread, ThreadLook]

_TURNS: Place = ("multiprocessing/pool.py", "_handle_workers")
_MANY_TURNS = 50_000_000  # nanoseconds on the CPU; a turn takes less than a hundredth
_FRESH = 3.0  # seconds after which an account of who ran is begun again


@dataclass(slots=True)
class Spinners:
    """Watches for them: who has run, since all the others fell asleep."""

    folder: Path | None
    _known: frozenset[Thread] = frozenset()
    _since: Looks = field(default_factory=dict)
    _since_when: float = 0.0

    def alone(self, now: Looks) -> frozenset[Thread]:
        """The threads that have turned many times, while nobody else has run."""
        self._known &= now.keys()
        ran = {key for key, seen in now.items() if _has_run(seen, self._since.get(key))}
        is_old = time.monotonic() - self._since_when > _FRESH
        if now.keys() != self._since.keys() or not self._can_spin(ran, now) or is_old:
            self._begin(now)
            return frozenset()
        if not ran or any(self._cpu(key, now) < _MANY_TURNS for key in ran):
            return frozenset()
        if ran <= self._known:
            return frozenset(ran)
        self._known |= turning(ran, self.folder)
        self._begin(now)  # to ask has woken somebody
        return frozenset()

    def _can_spin(self, ran: set[Thread], now: Looks) -> bool:
        """Whether those who ran may be such threads: none is a process's first."""
        return all(pid != tid and now[pid, tid].alive for pid, tid in ran)

    def _cpu(self, key: Thread, now: Looks) -> int:
        return now[key].cpu_ns - self._since[key].cpu_ns

    def _begin(self, now: Looks) -> None:
        self._since = now
        self._since_when = time.monotonic()


def _has_run(seen: ThreadLook, before: ThreadLook | None) -> bool:
    return seen != before or seen.state == RUNNING


def turning(ran: Collection[Thread], folder: Path | None) -> frozenset[Thread]:
    """Those of these threads whose stack shows nothing but such a turn.

    A process in which several have run is not asked: while one writes the stacks of
    all, another one may run, and to read a stack that changes ends the process.
    """
    in_process = Counter(pid for pid, _ in ran)
    return frozenset(
        (pid, tid)
        for pid, tid in ran
        if in_process[pid] == 1 and _turns(stacks_of(pid, folder).get(tid, ()))
    )


def _turns(stack: Stack) -> bool:
    """Whether it is in a turn, and in no line of the program (of a finaliser, say)."""
    places = [place_of(frame) for frame in stack]
    return _TURNS in places and all(file for file, _ in places)
