"""Strategies: who moves next among those held at gates.

A strategy sees a ``State`` and names the one to release, or None to let whatever else
can happen (sleeps, time limits, other threads) happen first.  ``State.exhausted`` says
that nothing else can happen; a strategy that still answers None is overruled.  What a
strategy remembers, it remembers for one play: each play begins it again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from autograder.evidence import Actor, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """Somebody held at a gate.  ``key`` names it alike in every play of a program."""

    key: str
    label: str
    kind: str
    actor: Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What the referee knows at a settled state, before it lets anybody go."""

    held: tuple[Held, ...]  # without those asleep; sorted by key
    history: tuple[str, ...]  # the keys released so far
    exhausted: bool  # nobody moves unless one of ``held`` is released
    now: float = 0.0  # seconds, as the student's clocks count them


def _matches(held: Held, label: str) -> bool:
    return held.label == label or held.label.startswith(label + ":")


def _first(held: Sequence[Held]) -> Held | None:
    return held[0] if held else None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetTimePass:
    """Nobody is let go before the clock has moved on, whether anybody waits for it.

    ``most`` is how far, in seconds, a sleep may be stretched for that.
    """

    most: float


Choose = Callable[[State], Held | LetTimePass | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Strategy:
    """A named way to choose; ``begin`` makes the choice function of one play.

    ``outlasts`` asks for more patience with a wait that has a time limit: it is to run
    out, if that is possible at all.  With ``short_limits`` the program's long limits
    end after a moment.
    """

    name: str
    begin: Callable[[], Choose]
    outlasts: bool = False
    short_limits: bool = False


def in_order(*labels: str) -> Strategy:
    """Release one at a time: those at ``labels`` in that order, then the others."""

    def choose(state: State) -> Held | None:
        for label in labels:
            for held in state.held:
                if _matches(held, label):
                    return held
        return _first(state.held)

    return Strategy(name=" ".join(("in order", *labels)), begin=lambda: choose)


def reverse_order() -> Strategy:
    """Release one at a time, the last label first."""

    def choose(state: State) -> Held | None:
        return _first(state.held[::-1])

    return Strategy(name="in reverse order", begin=lambda: choose)


def hold_inside(label: str) -> Strategy:
    """Hold one at ``label`` until nobody else can come to the door."""
    return _last(lambda held: _matches(held, label), f"hold one at {label}")


def timers_fire(hold: str, *others: str, short_limits: bool = True) -> Strategy:
    """Hold everybody at ``hold`` while sleeps and time limits run out.

    With several labels, each of them is held until then.  The program's long limits are
    short ones then, unless they are a part of what is asked (``short_limits=False``).
    """
    labels = (hold, *others)
    name = f"time runs out while {' or '.join(labels)} is held"

    def is_held(held: Held) -> bool:
        return any(_matches(held, label) for label in labels)

    return replace(_last(is_held, name), outlasts=True, short_limits=short_limits)


class OneLate:
    """Let ``early`` end well within the time for all, and ``late`` soon after it.

    A time that began with the work is over by then; one that started again when
    ``early`` had ended still runs.  ``shown`` tells after the play that it came so:
    everybody had settled between the two moments, so that what ``early`` returned was
    taken in.  On a loaded machine that takes more ``seconds``.
    """

    _EARLY, _LATE, _AGAIN = 0.6, 1.25, 1.5  # of the time, since both were at work
    _STRIDE = 0.05

    def __init__(self, early: str, late: str, seconds: float) -> None:
        self.shown = False
        self._early = early
        self._late = late
        self._seconds = seconds

    def strategy(self) -> Strategy:
        """The strategy, for one play."""
        name = f"{self._early} ends in time, and {self._late} is late"
        return Strategy(name=name, begin=lambda: self._begin())

    def _begin(self) -> Choose:
        begun: float | None = None
        wait = LetTimePass(most=self._seconds * self._STRIDE)
        self.shown = False

        def choose(state: State) -> Held | LetTimePass | None:
            nonlocal begun
            at = {held.label: held for held in state.held}
            early, late = at.pop(self._early, None), at.pop(self._late, None)
            if at:
                return next(iter(at.values()))
            if begun is None:
                if early is None or late is None:
                    return _first(state.held) if state.exhausted else None
                begun = state.now
            passed = (state.now - begun) / self._seconds
            if early is not None:
                return early if passed >= self._EARLY else wait
            if passed < self._LATE:
                self.shown = self.shown or passed < 1
                return wait
            self.shown = self.shown and passed < self._AGAIN
            return late

        return choose


def _last(is_last: Callable[[Held], bool], name: str) -> Strategy:
    """Release all others first, and those only when nothing else can happen."""

    def choose(state: State) -> Held | None:
        others = [held for held in state.held if not is_last(held)]
        if others:
            return others[0]
        return _first(state.held) if state.exhausted else None

    return Strategy(name=name, begin=lambda: choose)


def all_meet(label: str) -> Strategy:
    """Hold everybody at ``label`` until nobody else can come; then let all go in order.

    The peak is exact where each comes once: one that has gone does not return.
    Cheaper than ``hold_inside``, which asks before each release who else can come.
    """

    def begin() -> Choose:
        met = False

        def choose(state: State) -> Held | None:
            nonlocal met
            others = [held for held in state.held if not _matches(held, label)]
            met = met or (state.exhausted and not others)
            return _first(state.held) if met else _first(others)

        return choose

    return Strategy(name=f"all meet at {label}", begin=begin)


def caller_first(patience: int = 50) -> Strategy:
    """Let the thread that called run ahead; the others move when it waits for them.

    With line gates, a thread that was started finds that the caller has long gone on.
    ``patience`` is the number of moves after which a caller that only looks whether
    the others have moved has to let one of them: that which has moved least, for one
    of them may only look, too.
    """

    def begin() -> Choose:
        in_a_row = 0
        steps: Counter[tuple[int, int]] = Counter()

        def choose(state: State) -> Held | None:
            nonlocal in_a_row
            callers = [held for held in state.held if held.actor.role is Role.MAIN]
            others = [held for held in state.held if held.actor.role is not Role.MAIN]
            if callers and (in_a_row < patience or not others):
                in_a_row += 1
                return callers[0]
            in_a_row = 0
            chosen = min(others, key=lambda held: steps[_thread(held)], default=None)
            if chosen is not None:
                steps[_thread(chosen)] += 1
            return chosen

        return choose

    return Strategy(name="the caller runs ahead", begin=begin)


def caller_last(patience: int = 300) -> Strategy:
    """Let all others go on before the thread that called takes another step.

    With line gates, the caller finds that those it has started have come to their end.
    The others move in turn.  ``patience`` is the number of their moves after which the
    caller has to make one, for they may only look whether it has moved.
    """

    def begin() -> Choose:
        in_a_row = 0
        steps: Counter[tuple[int, int]] = Counter()

        def choose(state: State) -> Held | None:
            nonlocal in_a_row
            callers = [held for held in state.held if held.actor.role is Role.MAIN]
            others = [held for held in state.held if held.actor.role is not Role.MAIN]
            if callers and (in_a_row >= patience or not others):
                in_a_row = 0
                return callers[0]
            in_a_row += 1
            chosen = min(others, key=lambda held: steps[_thread(held)], default=None)
            if chosen is not None:
                steps[_thread(chosen)] += 1
            return chosen

        return choose

    return Strategy(name="the caller comes last", begin=begin)


def in_lockstep() -> Strategy:
    """Let everybody make one step before anybody makes a second one.

    With line gates that is the schedule in which every check comes before every act.
    """

    def begin() -> Choose:
        steps: Counter[tuple[int, int]] = Counter()

        def choose(state: State) -> Held | None:
            chosen = min(state.held, key=lambda h: steps[_thread(h)], default=None)
            if chosen is not None:
                steps[_thread(chosen)] += 1
            return chosen

        return choose

    return Strategy(name="in lockstep", begin=begin)


def _thread(held: Held) -> tuple[int, int]:
    return held.actor.pid, held.actor.tid


class Replay:
    """Follow a recorded schedule by its keys; say where the offer differed."""

    def __init__(self, schedule: Sequence[str]) -> None:
        self._left = list(schedule)
        self.diverged = False

    def __call__(self, state: State) -> Held | None:
        """Choose what the schedule names next; fall back to order once it differs."""
        if self._left and not self.diverged:
            for held in state.held:
                if held.key == self._left[0]:
                    del self._left[0]
                    return held
            if not state.exhausted:
                return None
        self.diverged = True
        return _first(state.held)


def replayed(schedule: Sequence[str]) -> Strategy:
    """Release what the recorded ``schedule`` names, in its order."""
    return Strategy(name="replayed", begin=lambda: Replay(schedule))
