"""The patient play: each time limit may run out once, and then a gate opens."""

from __future__ import annotations

import itertools
import selectors
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from autograder.evidence import Actor, Role
from autograder.limits import Allowance
from autograder.referee import strategies
from autograder.referee.gate_connections import Gate
from autograder.referee.observer import Picture
from autograder.referee.play_clocks import VirtualClock
from autograder.referee.referee import End, Referee

IN_ORDER = strategies.in_order()
STEP = 0.01  # seconds of the clock from one look to the next
WAITER = Actor(pid=1, tid=2, role=Role.THREAD)
HELD = Actor(pid=1, tid=3, role=Role.THREAD)


class World:
    """One thread held at a task's gate, and one in a wait with a time limit.

    It stands in for gates, observer and conversation; the play ends when the
    gate was opened.  ``wakes`` tells how often the waiter has woken, look by look; None
    is a look at which it runs.
    """

    name = "fake"
    spinners: frozenset[tuple[int, int]] = frozenset()

    def __init__(self, wakes: Iterator[int | None]) -> None:
        self.gate = Gate(sock=cast(Any, None))
        self.gate.message = {"kind": "task", "label": "task:1"}
        self.standing = {1: self.gate}
        self.wakes = wakes
        self.looks = 0

    def picture(self, _standing: object) -> Picture | None:
        """Return the same settled state again, a moment later."""
        self.looks += 1
        wakes = next(self.wakes)
        if wakes is None:
            return None
        woken = {(WAITER.pid, WAITER.tid): wakes}
        gates = ((self.gate, HELD),)
        return Picture(at_gates=gates, blocked=(WAITER,), timed=woken)

    def population(self) -> frozenset[tuple[int, int]]:
        """Return the two threads."""
        return frozenset({(1, 2), (1, 3)})

    def exertion(self) -> dict[tuple[int, int], float]:
        """Tell that nobody has worked."""
        return {}

    def running(self) -> frozenset[tuple[int, int]]:
        """Return those that have used time: one that has just woken has not."""
        return frozenset()

    def stopped(self) -> bool:
        """Tell that nobody has been stopped."""
        return False

    def release(self, gate: Gate, _value: object) -> None:
        """Take down that the gate was opened."""
        assert gate is self.gate
        self.standing.clear()

    def died(self) -> bool:
        """End the play as soon as the gate was opened."""
        return not self.standing

    def answered(self) -> bool:
        """Tell that the call has not come back."""
        return False


def counted(*firsts: int | None) -> Iterator[int | None]:
    """Yield these numbers, then the last one forever."""
    yield from firsts[:-1]
    while True:
        yield firsts[-1]


@pytest.fixture
def looks_before_it_opens(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Any]:
    """Conduct a play in such a world; count the looks before the gate was opened."""
    now = [1000.0]

    def later() -> float:
        now[0] += STEP / 4
        return now[0]

    monkeypatch.setattr(time, "monotonic", later)
    monkeypatch.setattr("autograder.referee.referee._LONGEST_PAUSE", 0.0)
    clock = VirtualClock(tmp_path / "clock")
    with selectors.DefaultSelector() as selector:

        def count(
            wakes: Iterator[int | None],
            *,
            patient: bool,
            outlasts: bool = False,
            strategy: strategies.Strategy = IN_ORDER,
        ) -> int:
            world: Any = World(wakes)
            referee = Referee(
                gates=world,
                observer=world,
                conversation=world,
                clock=clock,
                choose=strategy.begin(),
                allowance=Allowance(idle=3.0, wait=11.0),
                selector=selector,
                value_for=lambda _: None,
                patient=patient,
                outlasts=outlasts,
            )
            assert referee.conduct().end is End.DIED
            return int(world.looks)

        yield count
    clock.close()


def test_a_gate_opens_when_each_limit_has_run_out_once(
    looks_before_it_opens: Any,
) -> None:
    """One who has woken and waits again is a poller: nobody waits for that."""
    assert looks_before_it_opens(counted(7, 7, 7, 8), patient=True) == 4


def test_a_gate_stays_shut_while_a_limit_has_not_run_out(
    looks_before_it_opens: Any,
) -> None:
    """Until the idleness that is allowed is over."""
    assert looks_before_it_opens(counted(7), patient=True) > 100


def test_in_any_other_play_nobody_waits_for_a_limit(looks_before_it_opens: Any) -> None:
    """The first settled state is enough."""
    assert looks_before_it_opens(counted(7), patient=False) == 1


def test_who_wakes_from_a_long_wait_is_not_stuck(looks_before_it_opens: Any) -> None:
    """The wait was known as long as it lasted, longer than idleness is allowed."""
    wakes = counted(*[7] * 1600, None, None, 8)
    assert looks_before_it_opens(wakes, patient=True, outlasts=True) == 1603


def test_a_poller_is_outlasted_for_a_while(looks_before_it_opens: Any) -> None:
    """Longer than people poll for, and shorter than idleness is allowed."""
    held = strategies.timers_fire(hold="task")
    wakes = (look // 4 for look in itertools.count())  # some 0.03 seconds
    looks = looks_before_it_opens(wakes, patient=False, outlasts=True, strategy=held)
    assert 160 <= looks < 180


def test_a_slow_poller_is_outlasted_by_its_looks(looks_before_it_opens: Any) -> None:
    """Few looks say little: 25 of them, or all the idleness that is allowed."""
    held = strategies.timers_fire(hold="task")
    wakes = (look // 9 for look in itertools.count())
    looks = looks_before_it_opens(wakes, patient=False, outlasts=True, strategy=held)
    assert 25 * 9 <= looks < 25 * 9 + 9
    wakes = (look // 50 for look in itertools.count())
    looks = looks_before_it_opens(wakes, patient=False, outlasts=True, strategy=held)
    assert 400 <= looks < 420
