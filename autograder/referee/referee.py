"""The referee: holds tasks at gates until the tree has settled, then decides who moves.

The order of a decision: sleepers first, on the virtual clock; then those at gates, as
the strategy says; then the real clock runs.  A sleeper that wakes again and again
while nothing else happens yields to the others.  Releasing at a settled state is always
a legal schedule; only the claim "deadlocked" asks for the full proof.
"""

from __future__ import annotations

import enum
import selectors
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from autograder.evidence import Stuck
from autograder.limits import LIMITS, Allowance
from autograder.proof.judge import Judgement
from autograder.proof.judge import TreeState as ProofState
from autograder.referee.gate_connections import Gate, GateServer
from autograder.referee.ledger import Entry, Ledger
from autograder.referee.observer import Observer, Picture, Thread
from autograder.referee.play_clocks import Patience, VirtualClock
from autograder.referee.strategies import Choose, LetTimePass, State

_FIRST_PAUSE, _LONGEST_PAUSE = 0.0001, 0.01  # seconds between looks
_YIELD_AFTER = 2  # sleeps of one actor without effect, before others go first
_MOST_POLLS = 400  # fruitless sleeps in a row that are called polling
_ENOUGH_POLLS = 40  # of one actor, while others are held: each is longer than the last
_ENOUGH_WAKES = 4  # of everybody who waits with a time limit, while others are held
_SPIN_CPU = 0.25  # CPU seconds without effect that are called spinning
_STARTS = 4  # times what a runner uses to start: what a new process may use for that
_CALM = 5  # settled states that end a play in which processes came and went at the end
_GLIMPSES = 1000  # looks for somebody who must be there
_SPIN_GAP = 0.02  # seconds: longer than the 5 ms for which a thread waits for the GIL


class End(enum.Enum):
    """Why a play ended."""

    ANSWERED = "answered"
    DIED = "died"
    DEADLOCKED = "deadlocked"
    STUCK = "stuck"


class RunnerStatus(Protocol):
    """What the referee needs to know of the runner's answer and its life."""

    def answered(self) -> bool:
        """Whether the runner has answered, well or badly."""

    def died(self) -> bool:
        """Whether the runner's process has ended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How the play ended, and what could be seen then."""

    end: End
    picture: Picture | None = None
    judgement: Judgement | None = None
    reason: Stuck | None = None  # with STUCK; None where no reason is known


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


class Referee:
    """Conducts one play from the first gate to the last settled state."""

    _pause = _FIRST_PAUSE

    def __init__(
        self,
        *,
        gates: GateServer,
        observer: Observer,
        conversation: RunnerStatus,
        clock: VirtualClock,
        choose: Choose,
        allowance: Allowance,
        selector: selectors.BaseSelector,
        value_for: Callable[[Gate], Any],
        patient: bool = False,
        outlasts: bool = False,
        start_seconds: float = 0.0,
        excess: Callable[[], Stuck | None] = lambda: None,
    ) -> None:
        self.ledger = Ledger()
        self._gates = gates
        self._observer = observer
        self._conversation = conversation
        self._clock = clock
        self._strategy_choice = choose
        self._allowance = allowance
        self._selector = selector
        self._value_for = value_for
        self._patient = patient
        self._outlasts = outlasts
        self._start_seconds = start_seconds
        self._excess = excess
        self._patience = Patience()
        self._progress = _Progress(since=0.0, cpu={})
        self._at_first: dict[int, float] = {}  # CPU seconds of those there then
        self._changes = 0  # of the population, since somebody arrived or was released
        self._calm = 0  # settled states after the answer, since the last change
        self._done: Counter[str] = Counter()  # by the labels of tasks

    def conduct(self) -> Ending:
        """Run the play to its end."""
        while True:
            self._hear(self._pause)
            self._patience.go_on()
            if self._conversation.died():
                return Ending(end=End.DIED)  # answered or not: it was to stay
            picture = self._observer.picture(self._gates.standing.values())
            self._at_first = self._at_first or self._used(self._observer.exertion())
            if self._hear(0.0):
                picture = None  # somebody spoke meanwhile, and perhaps without end
            ending = self._beyond_limits() or self._next(picture)
            ending = ending or self._out_of_patience(picture)
            if ending is not None:
                return ending

    def _out_of_patience(self, picture: Picture | None) -> Ending | None:
        """End a play that has come too far without coming to an end."""
        if self._changes > self._allowance.changes:  # they come and go, and no more
            return self._stuck(None, Stuck.ENDLESS_LOOP)
        if self._patience.seconds > self._allowance.whole:
            return self._stuck(picture, Stuck.OUT_OF_TIME)
        return None

    def _next(self, picture: Picture | None) -> Ending | None:
        return self._unsettled() if picture is None else self._settled(picture)

    def _beyond_limits(self) -> Ending | None:
        """End a play that has more of something than any play may have."""
        beyond = self._excess() or self._too_many()
        return self._stuck(None, beyond) if beyond is not None else None

    def _too_many(self) -> Stuck | None:
        alive = self._observer.population()
        if len(alive) > LIMITS.threads:
            return Stuck.THREADS
        too_many = len({pid for pid, _ in alive}) > LIMITS.processes
        return Stuck.PROCESSES if too_many else None

    def _hear(self, timeout: float) -> bool:
        events = self._selector.select(timeout)
        for key, _ in events:
            key.data()
        if events:
            self._pause = _FIRST_PAUSE
        else:
            self._pause = min(self._pause * 1.25, _LONGEST_PAUSE)
        return bool(events)

    def _stuck(self, picture: Picture | None, reason: Stuck | None) -> Ending:
        if self._conversation.answered():
            return Ending(end=End.ANSWERED, picture=picture or self._who_is_left())
        return Ending(end=End.STUCK, picture=picture, reason=reason)

    def _who_is_left(self) -> Picture:
        """See who does not settle; a look can miss one that forks without end."""
        for _ in range(_GLIMPSES):
            picture = self._observer.glimpse(self._gates.standing.values())
            if picture.blocked or picture.at_gates:
                break
        return picture

    def _got_somewhere(self) -> None:
        self._progress = _Progress(
            since=self._patience.seconds,
            cpu=self._observer.exertion(),
            population=self._observer.population(),
        )
        self._observer.spinners = frozenset()

    # -- somebody moves ---------------------------------------------------------------

    def _unsettled(self) -> Ending | None:
        population = self._observer.population()
        if population != self._progress.population:
            self._changes += 1
            self._calm = 0
            self._got_somewhere()
            return None
        toil = self._toil()
        if self._lies_still(sum(toil.values())):
            return self._nobody_will_settle()
        spent = max(toil.values(), default=0.0)
        if self._conversation.answered():
            return self._stuck(None, None) if spent > _SPIN_CPU else None
        if spent > self._allowance.cpu:
            return self._stuck(None, Stuck.ENDLESS_LOOP)
        if self._gates.standing:
            self._find_spinners(toil)
        return None

    def _toil(self) -> Mapping[int, float]:
        """CPU seconds of each process since somebody last got anywhere.

        By process and not of all: a dozen interpreters that start use seconds together,
        and the threads of one share a single lock.  What a process needs to start is
        no toil: how much that is depends on the machine and the Python, and the runner
        has shown it, or its host.
        """
        before = self._used(self._progress.cpu)
        start = _STARTS * max(self._start_seconds, *self._at_first.values(), 0.0)
        return {
            pid: used
            - max(before.get(pid, 0.0), 0.0 if pid in self._at_first else start)
            for pid, used in self._used(self._observer.exertion()).items()
        }

    @staticmethod
    def _used(seconds: Mapping[Thread, float]) -> dict[int, float]:
        """CPU seconds of each process."""
        used: dict[int, float] = defaultdict(float)
        for (pid, _), spent in seconds.items():
            used[pid] += spent
        return dict(used)

    def _lies_still(self, spent: float) -> bool:
        """Whether for as long as idleness is allowed nobody runs, and nothing is known.

        A thread that has just woken from a long wait has used no time that counts yet.
        """
        progress, now = self._progress, self._patience.seconds
        if spent != progress.spent:
            progress.spent, progress.known = spent, now
        lain = now - max(progress.since, progress.known)
        return lain > self._allowance.idle and not self._observer.running()

    def _nobody_will_settle(self) -> Ending:
        """Nobody runs and nobody is in a wait that is known."""
        if not self._observer.population():  # and its end is not known: a lost keeper
            return Ending(end=End.DIED)
        stopped = self._observer.stopped()
        return self._stuck(None, Stuck.STOPPED if stopped else Stuck.OUTSIDE)

    def _idle(self) -> bool:
        """Whether nobody has got anywhere for as long as is allowed."""
        return self._patience.seconds - self._progress.since > self._allowance.idle

    def _find_spinners(self, toil: Mapping[int, float]) -> None:
        """Let the others go on without those that have run for long without effect."""
        enough = self._allowance.cpu / 2 if self._patient else _SPIN_CPU
        running = frozenset(
            thread
            for thread in self._observer.running()
            if toil.get(thread[0], 0.0) > enough
        )
        if not running:
            return
        time.sleep(_SPIN_GAP)
        self._observer.glimpse(())
        self._observer.spinners = running & self._observer.running()

    # -- everybody is at a gate or asleep ---------------------------------------------

    def _settled(self, picture: Picture) -> Ending | None:
        self._progress.known = self._patience.seconds
        if self._conversation.answered():
            return self._after_the_answer(picture)
        arrived = self.ledger.awake
        entries = self._enter(picture)
        came = self.ledger.awake != arrived
        changed = self._observer.population() != self._progress.population
        if came or changed:
            self._changes = 0 if came else self._changes + 1
            spinners = self._observer.spinners
            self._got_somewhere()
            self._observer.spinners = spinners
        return self._decide(picture, entries)

    def _after_the_answer(self, picture: Picture) -> Ending | None:
        """End at the first settled state.

        A look can miss a process that forks and ends without end.  So where threads or
        processes came and went, one settled state is not enough.
        """
        if self._observer.population() != self._progress.population:
            self._changes += 1
            self._calm = 0
            self._got_somewhere()
        self._calm += 1
        if self._calm < min(self._changes, _CALM):
            return None
        self._record(picture, self._enter(picture), None)
        return Ending(end=End.ANSWERED, picture=picture)

    def _enter(self, picture: Picture) -> list[Entry]:
        now = self._clock.now()
        return [
            self.ledger.see(gate, actor, now + gate.seconds)
            for gate, actor in picture.at_gates
        ]

    def _decide(self, picture: Picture, entries: list[Entry]) -> Ending | None:
        held = sorted((e for e in entries if not e.asleep), key=lambda e: e.key)
        sleepers = sorted((e for e in entries if e.asleep), key=lambda e: e.due)
        fresh = [e for e in sleepers if self._sleeps(e) < _YIELD_AFTER]
        if fresh:
            return self._wake(picture, entries, fresh[0])
        if not held:
            if self._polls_on(sleepers):
                return self._wake(picture, entries, sleepers[0])
            if sleepers and self._clock_may_help(picture):
                return None  # the real clock runs
            return self._nobody_to_release(picture, polling=bool(sleepers))
        chosen = None
        may_wait = self._may_poll(sleepers) or self._clock_may_help(picture)
        if not (self._patient and may_wait):
            chosen = self._choose(held, exhausted=False)
        if chosen is None and not may_wait:
            return self._let_somebody_go(picture, entries, held)
        if isinstance(chosen, Entry):
            return self._release(picture, entries, chosen, exhausted=False)
        if self._may_poll(sleepers) or (chosen and self._polls_on(sleepers)):
            return self._wake(picture, entries, sleepers[0], chosen)
        return None  # the real clock runs

    def _polls_on(self, sleepers: list[Entry]) -> bool:
        """Whether a sleeper may look again where time is to pass for it, too."""
        return bool(sleepers) and self._progress.polls < _MOST_POLLS

    def _let_somebody_go(
        self, picture: Picture, entries: list[Entry], held: list[Entry]
    ) -> Ending | None:
        """Let go whom the strategy names, for nothing else can happen."""
        chosen = self._choose(held, exhausted=True) or held[0]
        if isinstance(chosen, LetTimePass):
            return None  # the real clock runs
        return self._release(picture, entries, chosen, exhausted=True)

    def _sleeps(self, entry: Entry) -> int:
        return self._progress.sleeps[(entry.actor.pid, entry.actor.tid)]

    def _may_poll(self, sleepers: list[Entry]) -> bool:
        """Whether a sleeper may look again while others are held at gates."""
        again = any(self._sleeps(entry) < _ENOUGH_POLLS for entry in sleepers)
        return again and self._progress.polls < _MOST_POLLS

    def _clock_may_help(self, picture: Picture) -> bool:
        """Whether real time alone can still make somebody move."""
        if self._outlasts and self._still_waits(picture):
            return True
        if self._patient and not self._still_waits(picture):
            return False  # each limit has run out once: those are polls
        if not self._outlasts and self._only_polls(picture):
            return False
        return picture.timers_pending and not self._idle()

    def _choose(
        self, held: list[Entry], *, exhausted: bool
    ) -> Entry | LetTimePass | None:
        state = State(
            held=tuple(entry.as_held() for entry in held),
            history=tuple(self.ledger.history),
            exhausted=exhausted,
            now=self._clock.now(),
        )
        choice = self._strategy_choice(state)
        if isinstance(choice, LetTimePass):
            return choice
        by_key = {entry.key: entry for entry in held}
        return by_key.get(choice.key) if choice is not None else None

    def _wake(
        self,
        picture: Picture,
        entries: list[Entry],
        sleeper: Entry,
        limit: LetTimePass | None = None,
    ) -> Ending | None:
        """Let a sleeper go on; the more fruitless sleeps, the longer they last.

        Sleeping longer than asked is always legal, so a poll against a deadline of the
        (virtual) clock comes to its end after a few dozen rounds.
        """
        self._progress.sleeps[(sleeper.actor.pid, sleeper.actor.tid)] += 1
        self._progress.polls += 1
        stretch = 2.0 ** max(0, min(self._progress.polls - 8, 24))
        longer = sleeper.gate.seconds * (stretch - 1.0)
        if limit is not None:
            longer = min(longer, limit.most)
        self._clock.advance_to(sleeper.due + longer)
        self._let_go(picture, entries, sleeper)
        return None

    def _release(
        self,
        picture: Picture,
        entries: list[Entry],
        entry: Entry,
        *,
        exhausted: bool,
    ) -> Ending | None:
        self._done[entry.gate.label] += entry.gate.kind == "task"
        if self._done[entry.gate.label] > self._allowance.repeats:
            return self._stuck(picture, Stuck.OVER_AND_OVER)
        self._let_go(picture, entries, entry, exhausted=exhausted)
        spinners = self._observer.spinners
        self._got_somewhere()
        self._observer.spinners = spinners
        return None

    def _let_go(
        self,
        picture: Picture,
        entries: list[Entry],
        entry: Entry,
        *,
        exhausted: bool = False,
    ) -> None:
        self._record(picture, entries, entry, exhausted=exhausted)
        self._gates.release(entry.gate, self._value_for(entry.gate))
        self._pause = _FIRST_PAUSE

    def _record(
        self,
        picture: Picture,
        entries: list[Entry],
        chosen: Entry | None,
        *,
        exhausted: bool = False,
    ) -> None:
        asleep = any(entry.asleep for entry in entries)
        self.ledger.decide(
            entries,
            chosen,
            blocked=picture.blocked,
            quiescent=not (picture.timers_pending or picture.spinning or asleep),
            timers_pending=picture.timers_pending,
            spinning=picture.spinning,
            busy=self._observer.spinners,
            returned=self._conversation.answered(),
            exhausted=exhausted,
        )

    def _nobody_to_release(self, picture: Picture, *, polling: bool) -> Ending | None:
        if picture.spinning:  # nobody is held up by them: what they use decides
            self._observer.spinners = frozenset()
            return self._unsettled()
        if polling:
            return self._stuck(picture, Stuck.POLLING)
        judgement = self._observer.judge()
        if judgement is not None and judgement.state is ProofState.DEADLOCKED:
            self._record(picture, self._enter(picture), None)
            return Ending(end=End.DEADLOCKED, picture=picture, judgement=judgement)
        if judgement is not None and judgement.state is ProofState.EXTERNAL:
            self._progress.outside = True
        if not self._still_waits(picture) and self._idle():
            outside = self._progress.outside and not picture.timers_pending
            return self._stuck(picture, Stuck.OUTSIDE if outside else Stuck.POLLING)
        return None

    def _only_polls(self, picture: Picture) -> bool:
        """Whether all waits with a time limit have run out often, and to no avail."""
        first = self._progress.waits
        return picture.timers_pending and all(
            woken - first.setdefault(thread, woken) >= _ENOUGH_WAKES
            for thread, woken in picture.timed.items()
        )

    def _still_waits(self, picture: Picture) -> bool:
        """Whether a wait with a time limit has yet to end: one that polls wakes."""
        first = self._progress.waits
        for thread, woken in picture.timed.items():
            first.setdefault(thread, woken)
        waited = self._patience.seconds - self._progress.since
        return waited < self._allowance.wait and any(
            first[thread] == woken for thread, woken in picture.timed.items()
        )
