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
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from autograder.evidence import Stuck
from autograder.limits import Allowance
from autograder.proof.judge import Judgement
from autograder.proof.judge import TreeState as ProofState
from autograder.referee.accounts import Accounts
from autograder.referee.gate_connections import Gate, GateServer
from autograder.referee.ledger import Entry, Ledger
from autograder.referee.observer import Observer, Picture
from autograder.referee.play_clocks import VirtualClock
from autograder.referee.strategies import Choose, LetTimePass, State

_FIRST_PAUSE, _LONGEST_PAUSE = 0.0001, 0.01  # seconds between looks
_YIELD_AFTER = 2  # sleeps of one actor without effect, before others go first
_SPIN_CPU = 0.25  # CPU seconds without effect that are called spinning
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
        self._repeats = allowance.repeats
        self._spin = allowance.cpu
        self._selector = selector
        self._value_for = value_for
        self._patient = patient
        self._outlasts = outlasts
        self._excess = excess
        self._accounts = Accounts(observer, allowance, start_seconds)
        self._done: Counter[str] = Counter()  # by the labels of tasks

    def conduct(self) -> Ending:
        """Run the play to its end."""
        while True:
            self._hear(self._pause)
            self._accounts.go_on()
            if self._conversation.died():
                return Ending(end=End.DIED)  # answered or not: it was to stay
            picture = self._observer.picture(self._gates.standing.values())
            self._accounts.have_looked()
            if self._hear(0.0):
                picture = None  # somebody spoke meanwhile, and perhaps without end
            ending = self._beyond_limits() or self._next(picture)
            ending = ending or self._out_of_patience(picture)
            if ending is not None:
                return ending

    def _out_of_patience(self, picture: Picture | None) -> Ending | None:
        """End a play that has come too far without coming to an end."""
        reason = self._accounts.used_up()
        if reason is None:
            return None
        return self._stuck(None if reason is Stuck.ENDLESS_LOOP else picture, reason)

    def _next(self, picture: Picture | None) -> Ending | None:
        return self._unsettled() if picture is None else self._settled(picture)

    def _beyond_limits(self) -> Ending | None:
        """End a play that has more of something than any play may have."""
        beyond = self._excess() or self._accounts.too_many()
        return self._stuck(None, beyond) if beyond is not None else None

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

    # -- somebody moves ---------------------------------------------------------------

    def _unsettled(self) -> Ending | None:
        if self._accounts.has_changed():
            self._accounts.came_and_went()
            return None
        toil = self._accounts.toil()
        if self._accounts.lies_still(sum(toil.values())):
            return self._nobody_will_settle()
        spent = max(toil.values(), default=0.0)
        if self._conversation.answered():
            return self._stuck(None, None) if spent > _SPIN_CPU else None
        if spent > self._spin:
            return self._stuck(None, Stuck.ENDLESS_LOOP)
        if self._gates.standing:
            self._find_spinners(toil)
        return None

    def _nobody_will_settle(self) -> Ending:
        """Nobody runs and nobody is in a wait that is known."""
        if not self._observer.population():  # and its end is not known: a lost keeper
            return Ending(end=End.DIED)
        stopped = self._observer.stopped()
        return self._stuck(None, Stuck.STOPPED if stopped else Stuck.OUTSIDE)

    def _find_spinners(self, toil: Mapping[int, float]) -> None:
        """Let the others go on without those that have run for long without effect."""
        enough = self._spin / 2 if self._patient else _SPIN_CPU
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
        if self._conversation.answered():
            return self._after_the_answer(picture)
        arrived = self.ledger.awake
        entries = self._enter(picture)
        self._accounts.settled(came=self.ledger.awake != arrived)
        return self._decide(picture, entries)

    def _after_the_answer(self, picture: Picture) -> Ending | None:
        """End at the first settled state, or when it is calm."""
        if not self._accounts.is_calm():
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
        return bool(sleepers) and self._accounts.may_poll()

    def _let_somebody_go(
        self, picture: Picture, entries: list[Entry], held: list[Entry]
    ) -> Ending | None:
        """Let go whom the strategy names, for nothing else can happen."""
        chosen = self._choose(held, exhausted=True) or held[0]
        if isinstance(chosen, LetTimePass):
            return None  # the real clock runs
        return self._release(picture, entries, chosen, exhausted=True)

    def _sleeps(self, entry: Entry) -> int:
        return self._accounts.sleeps(entry.actor)

    def _may_poll(self, sleepers: list[Entry]) -> bool:
        """Whether a sleeper may look again while others are held at gates."""
        return any(self._accounts.may_poll_beside(e.actor) for e in sleepers)

    def _clock_may_help(self, picture: Picture) -> bool:
        """Whether real time alone can still make somebody move."""
        if self._outlasts and self._accounts.still_waits(picture):
            return True
        if self._patient and not self._accounts.still_waits(picture):
            return False  # each limit has run out once: those are polls
        if self._accounts.only_polls(picture, outlasts=self._outlasts):
            return False
        return picture.timers_pending and not self._accounts.is_idle()

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
        stretch = self._accounts.polled(sleeper.actor)
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
        if self._done[entry.gate.label] > self._repeats:
            return self._stuck(picture, Stuck.OVER_AND_OVER)
        self._let_go(picture, entries, entry, exhausted=exhausted)
        self._accounts.got_somewhere_beside_spinners()
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
        external = judgement is not None and judgement.state is ProofState.EXTERNAL
        outside = self._accounts.waits_outside(external)
        if not self._accounts.still_waits(picture) and self._accounts.is_idle():
            outside = outside and not picture.timers_pending
            return self._stuck(picture, Stuck.OUTSIDE if outside else Stuck.POLLING)
        return None
