"""What one play showed: plain records, produced by the referee, read by everyone else.

Nothing here computes a score or names a cause.  ``Arrival.stack``, ``Arrival.args``,
``Actor.name``, ``Raised`` and ``output`` were written by the student's process: they
word a verdict and never decide a pass.  The rest comes from the kernel and the referee.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from autograder.awaited import Awaited, words


class Outcome(enum.StrEnum):
    """How a play ended."""

    RETURNED = "returned"
    RAISED = "raised"
    CRASHED = "crashed"  # the process ended, or spoke nonsense, before it answered
    DEADLOCKED = "deadlocked"  # proved
    STUCK = "stuck"  # out of budget; no proof


class Stuck(enum.StrEnum):
    """Why a play that came to no end was given up."""

    POLLING = "polling"
    ENDLESS_LOOP = "endless loop"
    OVER_AND_OVER = "over and over"  # one and the same task
    STOPPED = "stopped"  # by a signal
    OUTSIDE = "waits for something outside"
    OUT_OF_TIME = "out of time"
    OUTPUT = "too much output"
    MESSAGES = "too many messages"
    THREADS = "too many threads"
    PROCESSES = "too many processes"
    MEMORY = "too much memory"
    FILES = "too many files"


class Role(enum.StrEnum):
    """Where a task ran, as the kernel shows it."""

    MAIN = "main thread"  # the thread that called the student's function
    THREAD = "thread"  # another thread of the same process
    PROCESS = "process"  # any thread of another process


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One line of a stack; ``source`` is the stripped source line, or empty."""

    file: str
    line: int
    function: str
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A thread of the student's process tree, identified by the kernel."""

    pid: int
    tid: int
    role: Role
    name: str = ""  # as the program calls it: wording only


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """An actor reached a gate.

    ``kind`` is one of ``task``, ``gate``, ``read``, ``write``, ``line``, ``sleep``.
    ``step`` is the index of the first ``Step`` that offered it.
    ``released`` is the index of the step that let it go, or None if none did.
    """

    label: str
    kind: str
    actor: Actor
    step: int
    released: int | None = None
    args: tuple[Any, ...] = ()
    stack: tuple[Frame, ...] = ()  # innermost last


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One decision of the referee: who was held, who else waited, who went.

    ``blocked`` counts the threads asleep in a wait that is not a gate; ``waiting``
    names them by process and thread id.
    ``quiescent`` tells whether nobody else could have come; None if not asked.
    ``spinning`` tells that somebody ran on, whom the referee waited for no longer;
    ``busy`` names those by process and thread id.
    ``returned`` tells whether the student's call had returned by then.
    ``exhausted`` says that the last one to go was held until all the others had done
    what they could: slept, looked again and slept, and let time limits run out.
    """

    offered: tuple[str, ...]
    released: str | None
    blocked: int
    waiting: frozenset[tuple[int, int]] = frozenset()
    quiescent: bool | None = None
    timers_pending: bool = False
    spinning: bool = False
    busy: frozenset[tuple[int, int]] = frozenset()
    returned: bool = False
    exhausted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who took what another one waits for, and at which line (by the recorder)."""

    actor: Actor
    since: Frame | None = None  # the student's own line
    lock: str = ""  # what that line calls it
    alive: bool = True
    itself: bool = False  # it is the very thread that waits


@dataclass(frozen=True, slots=True, kw_only=True)
class Awaiting:
    """A task of asyncio that waits while its loop sleeps (by the recorder)."""

    name: str
    calls: str = ""  # the coroutine of the library that its own line awaits
    at: Frame | None = None  # its own line


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiter:
    """A thread that was asleep when the play was judged."""

    actor: Actor
    awaits: Awaited
    at: Frame | None = None  # the student's own line
    stack: tuple[Frame, ...] = ()  # innermost last
    held_by: str = ""  # where it can be known: "the end is held by ..."
    holders: frozenset[int] = frozenset()  # the processes that could end the wait
    lock: str = ""  # what the program calls the lock that it waits for
    holder: Holder | None = None  # who has that lock: wording only
    name: str = ""  # what the program calls the queue, event ... that it waits for
    joins: Actor | None = None  # whose end it waits for: wording only
    takers: tuple[Holder, ...] = ()  # who took its semaphore last, and kept it
    idle_among: str = ""  # of those who merely serve others, if it has nothing to do
    started: Frame | None = None  # without ``at``: the line that started it
    tasks: tuple[Awaiting, ...] = ()  # of asyncio, that wait while it sleeps
    imported: Frame | None = None  # the line that imports the module of ``at``
    which: str = ""  # of its kind: the process, the file, the gate, the function in C
    exits: bool = False  # it has done its work, and waits to end

    @property
    def waits_for(self) -> str:
        """What it waits for, in words: "a lock", "the end of a thread" ..."""
        return words(self.awaits, self.which, exits=self.exits)


@dataclass(frozen=True, slots=True, kw_only=True)
class Death:
    """A process that ended by a signal, or with a status other than 0.

    The kernel or its parent reported it; ``name``, ``started`` and the task are words.
    ``code`` is negative for a signal.  ``had_task`` is None where it is not known.
    """

    pid: int
    code: int
    name: str = ""
    started: Frame | None = None  # the line that started it
    had_task: bool | None = None  # as a worker of a pool
    task: str = ""  # what the program calls the function that it ran
    task_at: Frame | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Raised:
    """An exception that left the student's code, or the loading of it."""

    type: str
    message: str
    phase: str  # "import", "scenario" (ours), or "call"
    stack: tuple[Frame, ...] = ()  # innermost last
    of_type: str = ""  # of the value, if one was returned that cannot be sent
    scenario_line: int = 0  # that raised it, if it was not the student's code


@dataclass(frozen=True, slots=True, kw_only=True)
class Leftover:
    """Somebody alive at the first settled state after the call returned."""

    actor: Actor
    at_gate: str = ""  # the label of the gate it stands at, if any
    daemon: bool = False
    at: Frame | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadFailure:
    """An exception that ended a thread or child unseen (by the hooks: wording only)."""

    actor_name: str
    raised: Raised


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that the recorder noted in the student's process.

    Written there, so it words a verdict; ``obj`` names what it happened to alike in
    all processes, ``time`` is nanoseconds of a clock that they share.
    """

    name: str  # "pipe send begin", ...
    pid: int
    tid: int
    time: int
    obj: str
    at: Frame | None = None  # the student's own line
    facts: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A stretch of timed work, as its process reported it: shown, never judged.

    ``began`` and ``ended`` are seconds of a clock that all processes share.
    """

    label: str
    pid: int
    began: float
    ended: float
    cpu: float  # seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One play of one scenario, whole.

    ``exits`` gives the exit code, negative for a signal, of each process that came to a
    gate and had ended and was joined when the play ended.  Not every kernel tells.
    """

    scenario: str
    outcome: Outcome
    value: Any = None
    raised: Raised | None = None
    exit_code: int | None = None  # negative for a signal; only with CRASHED
    crash: str = ""  # what was wrong with the answer, in words; only with CRASHED
    arrivals: tuple[Arrival, ...] = ()
    steps: tuple[Step, ...] = ()
    waiters: tuple[Waiter, ...] = ()  # with DEADLOCKED and STUCK
    leftovers: tuple[Leftover, ...] = ()
    thread_failures: tuple[ThreadFailure, ...] = ()
    exits: Mapping[int, int] = field(default_factory=dict)
    unjoined: frozenset[int] = frozenset()  # the caller's, dead, not waited for
    events: tuple[Event, ...] = ()  # in the order in which they happened
    works: tuple[Work, ...] = ()
    output: str = ""
    seconds: float = 0.0
    strategy: str = ""  # its name: wording only
    outlasts: bool = False  # it let time limits run out while somebody was held
    schedule: tuple[str, ...] = ()  # the labels released, in order: replays the play
    diverged: bool = False
    observer: str = "proc"
    start_method: str = "fork"
    stuck_reason: Stuck | None = None
    tokens: Mapping[str, str] = field(default_factory=dict)  # label -> value sent
    module_file: str = ""  # the student's file, as in the frames

    def of(self, label: str) -> tuple[Arrival, ...]:
        """All arrivals whose label is ``label`` or starts with ``label + ':'``."""
        return tuple(
            a
            for a in self.arrivals
            if a.label == label or a.label.startswith(label + ":")
        )

    def peak(self, label: str) -> int:
        """The largest number of distinct actors held at ``label`` at one moment."""
        return len(self.crowd(label))

    def crowd(self, label: str) -> tuple[Arrival, ...]:
        """Those held at ``label`` when most actors were, for the first time."""
        arrivals = self.of(label)
        moments = (
            {
                (a.actor.pid, a.actor.tid): a
                for a in arrivals
                if a.step <= i and (a.released is None or i <= a.released)
            }
            for i in range(len(self.steps))
        )
        return tuple(max(moments, key=len, default={}).values())
