"""Strategies choose who goes; nobody needs a play to see whom."""

from __future__ import annotations

from autograder.evidence import Actor, Role
from autograder.referee.strategies import (
    Choose,
    Held,
    LetTimePass,
    OneLate,
    State,
    all_meet,
    caller_first,
    caller_last,
    hold_inside,
    in_order,
    reverse_order,
    timers_fire,
)

CALLER = "caller"


def held(*labels: str) -> tuple[Held, ...]:
    """Hold somebody at each label, in the order of the labels."""
    return tuple(
        Held(
            key=label,
            label=label,
            kind="task",
            actor=Actor(
                pid=1, tid=n, role=Role.MAIN if label == CALLER else Role.THREAD
            ),
        )
        for n, label in enumerate(sorted(labels))
    )


def choice(choose: Choose, *labels: str, exhausted: bool = False) -> str | None:
    """Name the one who is let go."""
    state = State(held=held(*labels), history=(), exhausted=exhausted)
    chosen = choose(state)
    assert not isinstance(chosen, LetTimePass)
    return chosen.label if chosen is not None else None


def test_order_is_that_of_the_labels() -> None:
    """Named labels come first; others are sorted, or sorted backwards."""
    assert choice(in_order("b").begin(), "a", "b", "c") == "b"
    assert choice(in_order("x").begin(), "a", "b") == "a"
    assert choice(in_order("b").begin(), "a", "b:7") == "b:7"
    assert choice(reverse_order().begin(), "a", "b", "c") == "c"


def test_all_meet_before_the_first_goes() -> None:
    """They are held until nobody else can come, and never again after that."""
    choose = all_meet("task").begin()
    assert choice(choose, "task:1", "task:2") is None
    assert choice(choose, "task:1", "door") == "door"
    assert choice(choose, "task:1", "task:2", exhausted=True) == "task:1"
    assert choice(choose, "task:2") == "task:2"


def test_others_at_a_gate_can_still_come() -> None:
    """As long as somebody else is held elsewhere, the meeting is not over."""
    choose = all_meet("task").begin()
    assert choice(choose, "task:1", "door", exhausted=True) == "door"
    assert choice(choose, "task:1") is None


def test_those_inside_stay_until_nobody_moves() -> None:
    """Each time again: the one that is let in next is held, too."""
    for strategy in (hold_inside("inside"), timers_fire(hold="inside")):
        choose = strategy.begin()
        for _ in range(2):
            assert choice(choose, "inside") is None
            assert choice(choose, "inside", exhausted=True) == "inside"


def test_several_may_stay_while_time_runs_out() -> None:
    """Who is at one of the labels stays; all others go."""
    choose = timers_fire("source", "handle").begin()
    assert choice(choose, "handle:1", "source:2") is None
    assert choice(choose, "door", "source:2") == "door"
    assert choice(choose, "handle:1", "source:2", exhausted=True) == "handle:1"


def test_the_caller_runs_ahead() -> None:
    """The others move when the caller is not at a gate."""
    choose = caller_first().begin()
    assert choice(choose, "a", CALLER) == CALLER
    assert choice(choose, "a", "b") == "a"


def test_a_caller_that_only_looks_lets_others_move() -> None:
    """Or a loop that asks whether the others have moved would never end."""
    choose = caller_first(patience=3).begin()
    chosen = [choice(choose, "a", CALLER) for _ in range(8)]
    assert chosen == [CALLER] * 3 + ["a"] + [CALLER] * 3 + ["a"]
    assert [choice(choose, CALLER) for _ in range(5)] == [CALLER] * 5


def test_one_who_only_looks_lets_the_others_move() -> None:
    """A progress bar is not to keep those from working whose progress it shows."""
    choose = caller_first().begin()
    chosen = [choice(choose, "bar", "work") for _ in range(4)]
    assert chosen == ["bar", "work"] * 2


def test_a_strategy_begins_anew_for_each_play() -> None:
    """What it remembers of one play does not reach the next."""
    strategy = all_meet("task")
    assert choice(strategy.begin(), "task:1", exhausted=True) == "task:1"
    assert choice(strategy.begin(), "task:1") is None


def test_the_caller_comes_last() -> None:
    """Everybody else goes before the thread that called."""
    choose = caller_last().begin()
    assert choice(choose, CALLER, "worker") == "worker"
    assert choice(choose, CALLER) == CALLER
    assert choice(choose) is None


def at(choose: Choose, now: float, *labels: str) -> str:
    """Name the one who is let go at a time of the clock, or say that time passes."""
    chosen = choose(State(held=held(*labels), history=(), exhausted=True, now=now))
    if isinstance(chosen, LetTimePass):
        return "time"
    return chosen.label if chosen is not None else "nobody"


def test_one_is_late() -> None:
    """The first ends within the time, and the other one after it, others at once."""
    late = OneLate("a", "b", 10)
    choose = late.strategy().begin()
    assert at(choose, 100, "b") == "b", "where the first one never comes"
    choose = late.strategy().begin()
    assert at(choose, 100, "a", "b") == "time"
    assert at(choose, 105, "a", "b") == "time"
    assert at(choose, 106, "a", "b", "other") == "other"
    assert at(choose, 106, "a", "b") == "a"
    assert not late.shown
    assert at(choose, 109, "b") == "time"
    assert late.shown, "they settled while the time still ran"
    assert at(choose, 112, "b") == "time"
    assert at(choose, 113, "b") == "b"
    assert late.shown


def test_a_slow_machine_shows_nothing() -> None:
    """A time that began again may have been over, too, when the late one was let go."""
    late = OneLate("a", "b", 10)
    choose = late.strategy().begin()
    assert at(choose, 100, "a", "b") == "time"
    assert at(choose, 106, "a", "b") == "a"
    assert at(choose, 111, "b") == "time"
    assert not late.shown, "nobody has settled in time"
    choose = late.strategy().begin()
    assert at(choose, 100, "a", "b") == "time"
    assert at(choose, 106, "a", "b") == "a"
    assert at(choose, 107, "b") == "time"
    assert at(choose, 116, "b") == "b"
    assert not late.shown
