"""The accounts of patience: who has got somewhere, since when, and what it has cost."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from autograder.evidence import Actor, Stuck
from autograder.limits import LIMITS, Allowance
from autograder.referee.observer import Observer, Picture, Thread
from autograder.referee.play_clocks import Patience

_MOST_POLLS = 400  # fruitless sleeps in a row that are called polling
_ENOUGH_POLLS = 40  # of one actor, while others are held: each is longer than the last
_ENOUGH_WAKES = 4  # of everybody who waits with a time limit, while others are held
_WAKES_OUTLASTED = 25  # of each of them, where they are to be outlasted
_STARTS = 4  # times what a runner uses to start: what a new process may use for that
_CALM = 5  # settled states that end a play in which processes came and went at the end


@dataclass(slots=True)
class _Progress:
    """What has happened since somebody last got anywhere."""

    since: float  # seconds of the referee's patience
    cpu: Mapping[Thread, float]  # CPU seconds used by then
    population: frozenset[Thread] = frozenset()
    waits: dict[Thread, int] = field(default_factory=dict)  # first seen with a limit
    sleeps: Counter[Thread] = field(default_factory=Counter)
    polls: int = 0
    spent: float = 0.0  # CPU seconds used since then
    known: float = 0.0  # when those last grew, or it was last known who waits for what
    outside: bool = False  # the last judgement found a wait that only others can end


class Accounts:
    """What one play has used of the ``allowance`` since somebody last got anywhere.

    ``start_seconds`` are the CPU seconds that a process needs to start.
    """

    def __init__(
        self, observer: Observer, allowance: Allowance, start_seconds: float
    ) -> None:
        self._observer = observer
        self._allowance = allowance
        self._start_seconds = start_seconds
        self._patience = Patience()
        self._progress = _Progress(since=0.0, cpu={})
        self._at_first: dict[int, float] = {}  # CPU seconds of those there then
        self._changes = 0  # of the population, since somebody arrived or was released
        self._calm = 0  # settled states after the answer, since the last change

    def go_on(self) -> None:
        """Count the time since the last round."""
        self._patience.go_on()

    def have_looked(self) -> None:
        """Note what those have used who are there at first."""
        self._at_first = self._at_first or _used(self._observer.exertion())

    def used_up(self) -> Stuck | None:
        """Return what the whole play has used up, if it has."""
        if self._changes > self._allowance.changes:  # they come and go, and no more
            return Stuck.ENDLESS_LOOP
        if self._patience.seconds > self._allowance.whole:
            return Stuck.OUT_OF_TIME
        return None

    def too_many(self) -> Stuck | None:
        """Return of what there is more than any play may have, if so."""
        alive = self._observer.population()
        if len(alive) > LIMITS.threads:
            return Stuck.THREADS
        too_many = len({pid for pid, _ in alive}) > LIMITS.processes
        return Stuck.PROCESSES if too_many else None

    # -- getting somewhere ------------------------------------------------------------

    def got_somewhere(self) -> None:
        """Open new accounts; who spins is found again."""
        self._progress = _Progress(
            since=self._patience.seconds,
            cpu=self._observer.exertion(),
            population=self._observer.population(),
        )
        self._observer.spinners = frozenset()

    def got_somewhere_beside_spinners(self) -> None:
        """Open new accounts for those who settle; who spins goes on spinning."""
        spinners = self._observer.spinners
        self.got_somewhere()
        self._observer.spinners = spinners

    def has_changed(self) -> bool:
        """Return whether others are there than when the accounts were opened."""
        return self._observer.population() != self._progress.population

    def came_and_went(self) -> None:
        """Note that threads or processes did, before all had settled."""
        self._changes += 1
        self._calm = 0
        self.got_somewhere()

    def settled(self, *, came: bool) -> None:
        """Note that all have settled, and whether somebody came to a gate."""
        self._progress.known = self._patience.seconds
        if came or self.has_changed():
            self._changes = 0 if came else self._changes + 1
            self.got_somewhere_beside_spinners()

    def is_calm(self) -> bool:
        """Return whether this settled state after the answer may be the last.

        A look can miss a process that forks and ends without end.  So where threads or
        processes came and went, one settled state is not enough.
        """
        self._progress.known = self._patience.seconds
        if self.has_changed():
            self.came_and_went()
        self._calm += 1
        return self._calm >= min(self._changes, _CALM)

    # -- running ----------------------------------------------------------------------

    def toil(self) -> Mapping[int, float]:
        """Return the CPU seconds of each process since somebody last got anywhere.

        By process and not of all: a dozen interpreters that start use seconds together,
        and the threads of one share a single lock.  What a process needs to start is
        no toil: how much that is depends on the machine and the Python, and the runner
        has shown it, or its host.
        """
        before = _used(self._progress.cpu)
        start = _STARTS * max(self._start_seconds, *self._at_first.values(), 0.0)
        return {
            pid: used
            - max(before.get(pid, 0.0), 0.0 if pid in self._at_first else start)
            for pid, used in _used(self._observer.exertion()).items()
        }

    def lies_still(self, spent: float) -> bool:
        """Return whether, as long as idleness is allowed, nobody ran or was known.

        A thread that has just woken from a long wait has used no time that counts yet.
        """
        progress, now = self._progress, self._patience.seconds
        if spent != progress.spent:
            progress.spent, progress.known = spent, now
        lain = now - max(progress.since, progress.known)
        return lain > self._allowance.idle and not self._observer.running()

    # -- waiting ----------------------------------------------------------------------

    def is_idle(self) -> bool:
        """Return whether nobody has got anywhere for as long as is allowed."""
        return self._waited() > self._allowance.idle

    def _waited(self) -> float:
        return self._patience.seconds - self._progress.since

    def waits_outside(self, judged: bool) -> bool:
        """Return whether a judgement found a wait that only others can end.

        ``judged`` says that the one just made has.
        """
        self._progress.outside = self._progress.outside or judged
        return self._progress.outside

    def sleeps(self, actor: Actor) -> int:
        """Return how often an actor has slept to no avail."""
        return self._progress.sleeps[(actor.pid, actor.tid)]

    def may_poll(self) -> bool:
        """Return whether somebody who sleeps may look again."""
        return self._progress.polls < _MOST_POLLS

    def may_poll_beside(self, actor: Actor) -> bool:
        """Return whether an actor may look again while others are held at gates."""
        return self.may_poll() and self.sleeps(actor) < _ENOUGH_POLLS

    def polled(self, actor: Actor) -> float:
        """Note a fruitless sleep, and return how many times longer it is to last."""
        self._progress.sleeps[(actor.pid, actor.tid)] += 1
        self._progress.polls += 1
        return float(2.0 ** max(0, min(self._progress.polls - 8, 24)))

    def only_polls(self, picture: Picture, *, outlasts: bool) -> bool:
        """Whether all waits with a time limit have run out often, and to no avail.

        Where they are to be outlasted, they have run out for some time, too: a poller
        that gives up does so after so many looks, or so many seconds.
        """
        if outlasts and self._waited() <= self._allowance.polls:
            return False
        first = self._progress.waits
        enough = _WAKES_OUTLASTED if outlasts else _ENOUGH_WAKES
        return picture.timers_pending and all(
            woken - first.setdefault(thread, woken) >= enough
            for thread, woken in picture.timed.items()
        )

    def still_waits(self, picture: Picture) -> bool:
        """Whether a wait with a time limit has yet to end: one that polls wakes."""
        first = self._progress.waits
        for thread, woken in picture.timed.items():
            first.setdefault(thread, woken)
        return self._waited() < self._allowance.wait and any(
            first[thread] == woken for thread, woken in picture.timed.items()
        )


def _used(seconds: Mapping[Thread, float]) -> dict[int, float]:
    """CPU seconds of each process."""
    used: dict[int, float] = defaultdict(float)
    for (pid, _), spent in seconds.items():
        used[pid] += spent
    return dict(used)
