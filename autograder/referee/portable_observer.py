"""The portable observer: for systems without ``/proc`` or Unix sockets.

Here the student's process announces itself, over loopback TCP with a token, when one of
its threads starts, waits, wakes and ends.  So everything below is the student's word.
That is enough to see that N tasks are at their gates at once, for a gate can only be
reached by running; it is not enough to prove that nobody else can come.  A play in
which everybody waits is therefore called stuck, and never deadlocked.

An announcement and the wake-up that it is about are two things, so a wait is believed
only after ``_GRACE`` seconds of silence.  Being wrong there understates how many meet,
which is why the report names this observer and why it is for the self-check at home.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from autograder.evidence import Actor, Role
from autograder.proof.judge import Judgement
from autograder.referee.gate_connections import Gate
from autograder.referee.observer import Picture, Thread

_GRACE = 0.1  # seconds
_CPU_SHARE = 0.2  # of the real time, at least: what a loaded machine leaves to a loop


class PortableObserver:
    """Keeps the book of who said to be waiting, from ``student_pid`` on."""

    name = "portable"

    def __init__(self, student_pid: int) -> None:
        self.spinners: frozenset[Thread] = frozenset()
        self._student_pid = student_pid
        self._waiting: dict[Thread, bool | None] = {}  # None: runs; else: timed?
        self._waits: Counter[Thread] = Counter()  # how often each has begun to wait
        self._names: dict[Thread, str] = {}
        self._started = self._heard = time.monotonic()

    def note(self, message: Mapping[str, Any]) -> None:
        """Take one announcement; what does not fit is not believed."""
        self._heard = time.monotonic()
        pid, tid = message.get("pid"), message.get("tid")
        if not (isinstance(pid, int) and isinstance(tid, int)):
            return
        key = (pid, tid)
        self._names[key] = str(message.get("thread", ""))
        match message.get("note"):
            case "thread" | "process" | "awake":
                self._waiting[key] = None
            case "waiting":
                self._waiting[key] = bool(message.get("timed"))
                self._waits[key] += 1
            case "thread ended":
                self._waiting.pop(key, None)
            case "process ended":
                child = message.get("child", pid)
                for other in [k for k in self._waiting if k[0] == child]:
                    del self._waiting[other]

    def picture(self, standing: Iterable[Gate]) -> Picture | None:
        """Everybody known is at a gate or has said to wait, and it has been quiet."""
        at_gates = self._at(standing)
        here = {(actor.pid, actor.tid) for _, actor in at_gates}
        others = {k: timed for k, timed in self._waiting.items() if k not in here}
        if None in others.values() or not (here or others):
            return None
        if time.monotonic() - self._heard < _GRACE:
            return None
        return Picture(
            at_gates=tuple(at_gates),
            blocked=tuple(self._actor(key) for key in others),
            timed={k: self._waits[k] for k, timed in others.items() if timed},
        )

    def glimpse(self, standing: Iterable[Gate]) -> Picture:
        """Where everybody has said to be, quiet or not."""
        at_gates = self._at(standing)
        here = {(actor.pid, actor.tid) for _, actor in at_gates}
        return Picture(
            at_gates=tuple(at_gates),
            blocked=tuple(self._actor(key) for key in self._waiting if key not in here),
        )

    def _at(self, standing: Iterable[Gate]) -> list[tuple[Gate, Actor]]:
        found = ((gate, self._who(gate)) for gate in standing)
        return [(gate, self._actor(key)) for gate, key in found if key is not None]

    @staticmethod
    def _who(gate: Gate) -> Thread | None:
        message = gate.message or {}
        pid, tid = message.get("pid"), message.get("tid")
        if isinstance(pid, int) and isinstance(tid, int):
            return (pid, tid)
        return None

    def _actor(self, key: Thread) -> Actor:
        name = self._names.get(key, "")
        if key[0] != self._student_pid:
            role = Role.PROCESS
        elif name == "MainThread":
            role = Role.MAIN
        else:
            role = Role.THREAD
        return Actor(pid=key[0], tid=key[1], role=role, name=name)

    def population(self) -> frozenset[Thread]:
        """The threads that have announced themselves and not their end."""
        return frozenset(self._waiting)

    def running(self) -> frozenset[Thread]:
        """The threads that have not said that they wait."""
        if not self._waiting:
            return frozenset({(self._student_pid, 0)})  # it has yet to say anything
        return frozenset(k for k, timed in self._waiting.items() if timed is None)

    def stopped(self) -> bool:
        """No: a thread that is stopped cannot say so."""
        return False

    def exertion(self) -> Mapping[Thread, float]:
        """CPU seconds that each process used at least, as far as real time tells."""
        share = (time.monotonic() - self._started) * _CPU_SHARE
        pids = {self._student_pid} | {pid for pid, _ in self._waiting}
        return {(pid, 0): share for pid in pids}

    def judge(self) -> Judgement | None:
        """No announcement proves that nobody can move."""
        return None
