"""The observer: who is asleep, who stands at which gate, who else could still move.

``ProcObserver`` reads it from Linux's ``/proc``; the rules and their reasons are in the
package ``autograder.proof``.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from autograder.evidence import Actor, Role
from autograder.proof import servers
from autograder.proof.exits import Exits
from autograder.proof.judge import Judgement, judge, settled
from autograder.proof.kept import KeptLooks
from autograder.proof.kernel_waits import WaitKind, classify
from autograder.proof.look import ASLEEP, STOPPED, ThreadLook, look
from autograder.proof.process_facts import alarm_pending
from autograder.proof.scene import World
from autograder.proof.sockets import peer_inode
from autograder.referee.gate_connections import Gate

Thread = tuple[int, int]  # process id, thread id

_MOST_REFUSALS = 10  # times that it is enough to know that somebody runs


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A settled state: everybody is at a gate or asleep in a known wait.

    What ``Observer.glimpse`` gives is not settled: some of ``blocked`` may run.
    """

    at_gates: tuple[tuple[Gate, Actor], ...]
    blocked: tuple[Actor, ...]  # asleep elsewhere, the idle caller of a reply left out
    # Those of ``blocked`` whose wait has a time limit, with how often each has woken.
    timed: Mapping[Thread, int] = field(default_factory=dict)
    spinning: bool = False  # somebody runs, and has run for long without any effect

    @property
    def timers_pending(self) -> bool:
        """Whether time alone will wake somebody."""
        return bool(self.timed)


class Observer(Protocol):
    """What the referee asks of an observer, whatever the platform."""

    name: str
    spinners: frozenset[Thread]  # left out of account: they run without any effect

    def picture(self, standing: Iterable[Gate]) -> Picture | None:
        """The settled state, or None while somebody still moves."""

    def glimpse(self, standing: Iterable[Gate]) -> Picture:
        """Look, and say where everybody is, settled or not."""

    def exertion(self) -> Mapping[Thread, float]:
        """CPU seconds that each thread of the last look has used so far."""

    def population(self) -> frozenset[Thread]:
        """The threads seen by the last look."""

    def running(self) -> frozenset[Thread]:
        """Those of the last look who were neither asleep nor stopped."""

    def stopped(self) -> bool:
        """Whether a signal had stopped somebody at the last look."""

    def judge(self) -> Judgement | None:
        """Try to prove a deadlock now; None where that cannot be done."""


@dataclass(slots=True)
class ProcObserver:
    """Reads the tree below ``root_pid`` from ``/proc``.

    ``student_pid`` is the process whose main thread calls the student's function;
    ``protocol_fd`` is the grader's end of the socket on which that thread answers.
    """

    root_pid: int
    student_pid: int
    protocol_fd: int
    world: World
    looks: KeptLooks
    exits: Exits = field(default_factory=Exits)
    spinners: frozenset[Thread] = frozenset()
    name: str = "proc"
    _last: Mapping[Thread, ThreadLook] = field(default_factory=dict)
    _refused: int = 0
    _no_alarm: dict[int, object] = field(default_factory=dict)  # by process, as stamped
    _stood: frozenset[int] = frozenset()  # the gates, when they were last counted
    _protocol_inode: int | None = None

    def _look(self) -> Mapping[Thread, ThreadLook]:
        found = self.looks.look()
        self._last = {key: thread for key, thread in found.items() if thread.alive}
        return self._last

    def population(self) -> frozenset[Thread]:
        """The threads seen by the last look."""
        return frozenset(self._last)

    def running(self) -> frozenset[Thread]:
        """Those of the last look who were neither asleep nor stopped."""
        idle = STOPPED | {ASLEEP}
        return frozenset(k for k, t in self._last.items() if t.state not in idle)

    def stopped(self) -> bool:
        """Whether a signal had stopped somebody at the last look."""
        return any(thread.state in STOPPED for thread in self._last.values())

    def exertion(self) -> Mapping[Thread, float]:
        """CPU seconds that each thread of the last look has used so far."""
        return {key: thread.cpu_ns / 1e9 for key, thread in self._last.items()}

    def picture(self, standing: Iterable[Gate]) -> Picture | None:
        """Two equal looks with everybody asleep are a settled state."""
        gates = tuple(standing)
        if self._is_too_soon(gates):
            return None
        first = self._without_spinners(self._look())
        if not first or any(thread.state != ASLEEP for thread in first.values()):
            return None
        if not settled(first, first) or not self._stays(first):
            return None
        self._refused = 0
        return self._describe(first, gates)

    def _is_too_soon(self, gates: Iterable[Gate]) -> bool:
        """Whether somebody is seen to run, so that looking at all is not worth it.

        Only a few times for each arrival: what is known of the others is to stay new.
        """
        stands = frozenset(gate.sock.fileno() for gate in gates)
        if stands != self._stood:
            self._stood = stands
            self._refused = 0
        if self._refused >= _MOST_REFUSALS or not self.looks.somebody_runs():
            return False
        self._refused += 1
        return True

    def _stays(self, first: Mapping[Thread, ThreadLook]) -> bool:
        """Whether a second look is equal; spinners run, so all must be looked at."""
        if not self.spinners:
            return self.looks.is_unchanged()
        return settled(first, self._without_spinners(self._look()))

    def glimpse(self, standing: Iterable[Gate]) -> Picture:
        """Look, and say where everybody is, settled or not."""
        return self._describe(self._look(), standing)

    def _without_spinners(
        self, threads: Mapping[Thread, ThreadLook]
    ) -> dict[Thread, ThreadLook]:
        """Leave out those who spin; one that waits for somebody spins no longer."""
        return {
            key: thread
            for key, thread in threads.items()
            if key not in self.spinners or _waits_for_somebody(thread)
        }

    def _describe(
        self, threads: Mapping[Thread, ThreadLook], standing: Iterable[Gate]
    ) -> Picture:
        gates = {gate.inode: gate for gate in standing if gate.message is not None}
        at_gates: list[tuple[Gate, Actor]] = []
        blocked: list[Actor] = []
        timed: dict[Thread, int] = {}
        for thread in threads.values():
            inode = self._reads_socket(thread)
            if inode is not None and inode in gates:
                at_gates.append((gates.pop(inode), self._actor(thread)))
                if thread.pid != self.student_pid:
                    self.exits.watch(thread.pid)
            elif inode is None or inode != self.protocol_inode():
                blocked.append(self._actor(thread))
                if classify(thread).timed or self._awaits_alarm(thread):
                    timed[thread.pid, thread.tid] = thread.runs
        return Picture(
            at_gates=tuple(at_gates),
            blocked=tuple(blocked),
            timed=self._without_servers(threads, timed) if timed else timed,
            spinning=len(threads) < len(self._last),
        )

    def _without_servers(
        self, threads: Mapping[Thread, ThreadLook], timed: Mapping[Thread, int]
    ) -> Mapping[Thread, int]:
        """Leave out the loop of a manager's server: its time limit wakes nobody."""
        doubtful = servers.candidates(threads) & timed.keys()
        if not doubtful:
            return timed
        pids = {pid for pid, _ in doubtful}
        known = servers.confirmed(pids, self.world.lines_folder) & doubtful
        return {key: runs for key, runs in timed.items() if key not in known}

    def _awaits_alarm(self, thread: ThreadLook) -> bool:
        """Whether an alarm that its process has set will end a main thread's wait.

        Python handles signals there, whichever thread the kernel may wake.
        """
        if thread.tid != thread.pid:
            return False
        folder = self.world.lines_folder
        stamp = _stamp(folder, thread.pid)
        if stamp is not None and self._no_alarm.get(thread.pid) == stamp:
            return False
        pending = alarm_pending(thread.pid, folder)
        if not pending:
            self._no_alarm[thread.pid] = stamp
        return pending

    def protocol_inode(self) -> int:
        """The inode of the runner's end of the protocol socket."""
        if self._protocol_inode is None:
            ours = os.fstat(self.protocol_fd).st_ino
            self._protocol_inode = peer_inode(ours) or -1
        return self._protocol_inode

    def _reads_socket(self, thread: ThreadLook) -> int | None:
        """The inode of the socket that ``thread`` waits to read, if it does that."""
        wait = classify(thread)
        if wait.kind is not WaitKind.READ:
            return None
        try:
            # not Path.readlink: ten times as slow, and asked for every thread
            target = os.readlink(f"/proc/{thread.pid}/fd/{wait.fds[0]}")  # noqa: PTH115
        except OSError:
            return None
        if not target.startswith("socket:["):
            return None
        return int(target[8:-1])

    def _actor(self, thread: ThreadLook) -> Actor:
        if thread.pid != self.student_pid:
            role = Role.PROCESS
        elif thread.tid == thread.pid:
            role = Role.MAIN
        else:
            role = Role.THREAD
        return Actor(pid=thread.pid, tid=thread.tid, role=role)

    def judge(self) -> Judgement:
        """Judge three looks of now by the rules of the proof."""
        return judge([look(self.root_pid) for _ in range(3)], self.world)


def _stamp(folder: Path | None, pid: int) -> tuple[int, int] | None:
    """Tell by what the facts of a process are seen to be those of before."""
    try:
        status = os.stat(f"{folder}/{pid}.facts")  # noqa: PTH116 - as with readlink
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns  # it only grows


def _waits_for_somebody(thread: ThreadLook) -> bool:
    """Whether a thread sleeps without a time limit: that for the GIL has one."""
    wait = classify(thread)
    return wait.kind is not WaitKind.UNKNOWN and not wait.timed
