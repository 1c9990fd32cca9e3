"""Claims hold where they should, and name the right fact where they do not."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from autograder import claims
from autograder.evidence import Leftover, Outcome, Raised, Role, Run
from autograder.facts import (
    CallRaised,
    Fact,
    FactKind,
    LeftBehind,
    NeverRan,
    NotAtOnce,
    OtherFact,
    Overlap,
    RanIn,
    StillHeld,
    Way,
    WrongException,
)
from autograder.verdict import CheckFailed
from tests.kit.made_up_plays import Plays

Claim = Callable[[Run], None]


def fact_of(claim: Claim, run: Run) -> Fact:
    """Return the fact that a claim finds in a run."""
    with pytest.raises(CheckFailed) as caught:
        claim(run)
    assert caught.value.run is run
    return caught.value.fact


def raising(plays: Plays, name: str, message: str, phase: str = "call") -> Run:
    """Make a play that raised."""
    error = Raised(type=name, message=message, phase=phase)
    run: Run = plays.run(Outcome.RAISED, raised=error)
    return run


@pytest.mark.parametrize(
    ("outcome", "kind"),
    [
        (Outcome.CRASHED, FactKind.CRASHED),
        (Outcome.DEADLOCKED, FactKind.DEADLOCKED),
        (Outcome.STUCK, FactKind.STUCK),
    ],
)
@pytest.mark.parametrize(
    "claim",
    [
        claims.returned,
        claims.nothing_let_through,
        lambda run: claims.raised(run, "ValueError"),
        lambda run: claims.value_is(run, None),
        lambda run: claims.at_once(run, "task", 2),
        lambda run: claims.held_together(run, "a", "b"),
        lambda run: claims.finished_before_return(run, "a"),
        lambda run: claims.each_ran_once(run, ["a"]),
        lambda run: claims.called_with(run, "a"),
        lambda run: claims.never_ran(run, "a", what="it came"),
        lambda run: claims.ran_in(run, "a", Role.MAIN),
        lambda run: claims.not_before(run, "b", "a"),
        lambda run: claims.at_most(run, "a", 1),
        lambda run: claims.nothing_lost(run, 3),
        lambda run: claims.exercised(run, True, "it"),
        lambda run: claims.returned_before(run, "a"),
        claims.nobody_left,
    ],
)
def test_a_play_without_an_end_fails_every_claim(
    plays: Plays, claim: Claim, outcome: Outcome, kind: FactKind
) -> None:
    """How the play ended comes first, whatever else is claimed."""
    assert fact_of(claim, plays.run(outcome)).kind is kind


def test_a_file_that_does_not_load_is_said_first(plays: Plays) -> None:
    """An import that raises is not an exception of the call."""
    run = raising(plays, "NameError", "x", phase="import")
    assert fact_of(claims.returned, run).kind is FactKind.NOT_LOADED


def test_returned_and_raised_tell_each_other_apart(plays: Plays) -> None:
    """A call either returned or raised."""
    claims.returned(plays.run())
    claims.raised(raising(plays, "KeyError", "k"), "KeyError")
    claims.raised(raising(plays, "KeyError", "k"), "KeyError", "k")
    assert fact_of(claims.returned, raising(plays, "E", "")).kind is FactKind.RAISED
    fact = fact_of(lambda run: claims.raised(run, "E"), plays.run())
    assert fact.kind is FactKind.NOT_RAISED


@pytest.mark.parametrize(("name", "message"), [("E", "other"), ("F", "this")])
def test_another_exception_is_not_the_expected_one(
    plays: Plays, name: str, message: str
) -> None:
    """Both the type and the message count."""
    run = raising(plays, name, message)
    fact = fact_of(lambda run: claims.raised(run, "E", "this"), run)
    assert isinstance(fact, WrongException)
    assert fact.actual == f"{name}: {message}"


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        (1, True),
        (1, 1.0),
        ([1], (1,)),
        ([0], [False]),
        ({"a": 1}, {"a": True}),
        ({1}, {True}),
        ({1: "x"}, {True: "x"}),
        ([[1, [2]]], [[1, [2.0]]]),
        (None, 0),
        ("", b""),
        (frozenset({1}), {1}),
        ([1, 2], [2, 1]),
    ],
)
def test_equal_means_equal_in_type_too(expected: Any, actual: Any) -> None:
    """Python's ``==`` would let most of these pass."""
    assert not claims.same(expected, actual)
    assert claims.same(expected, expected)
    assert claims.same(actual, actual)


def test_not_a_number_is_itself_and_tuples_may_be_allowed() -> None:
    """Two special cases of equality."""
    assert claims.same([math.nan], [math.nan])
    assert claims.same([1, (2,)], [1, [2]], tuples_as_lists=True)
    assert not claims.same([1, (2,)], [1, [2]])


def test_a_value_may_be_one_item_of_what_came_back(plays: Plays) -> None:
    """``at`` is a key or an index; what is not there is not equal to anything."""
    run = plays.run(value={"a": [1, 2]})
    claims.value_is(run, [1, 2], at="a")
    claims.value_is(plays.run(value=[None]), None, at=0)
    for value, at in (({}, "a"), ([], 0), (3, 0)):
        other = plays.run(value=value)
        claim = functools.partial(claims.value_is, expected=None, at=at)
        fact = fact_of(claim, other)
        assert fact.kind is FactKind.WRONG_VALUE


def test_at_once_counts_the_threads_held_at_one_moment(plays: Plays) -> None:
    """Three in turn are not three at once."""
    claims.at_once(plays.together(3), "task", 3)
    fact = fact_of(lambda run: claims.at_once(run, "task", 3), plays.in_turn(3))
    assert fact == NotAtOnce(label="task", wanted=3, peak=1)
    fact = fact_of(lambda run: claims.at_once(run, "task", 1), plays.run())
    assert fact.kind is FactKind.NEVER_RAN


def test_one_thread_at_two_labels_is_no_meeting(plays: Plays) -> None:
    """Being held together takes two actors."""
    pair = (plays.arrival("a", 1, 0, 0), plays.arrival("b", 1, 0, 1))
    run = plays.run(arrivals=pair, steps=plays.steps(2))
    fact = fact_of(lambda run: claims.held_together(run, "a", "b"), run)
    assert fact.kind is FactKind.NOT_AT_ONCE
    other = (pair[0], plays.arrival("b", 2, 0, 1))
    claims.held_together(replace(run, arrivals=other), "a", "b")


def test_each_ran_once_counts(plays: Plays) -> None:
    """Neither never nor twice."""
    claims.each_ran_once(plays.together(2), ["task:0", "task:1"])
    fact = fact_of(lambda run: claims.each_ran_once(run, ["x"]), plays.together(2))
    assert fact == NeverRan(labels=["x"])
    twice = (plays.arrival("x", 1, 0, 0), plays.arrival("x", 2, 1, 1))
    run = plays.run(arrivals=twice, steps=plays.steps(2))
    fact = fact_of(lambda run: claims.each_ran_once(run, ["x"]), run)
    assert fact.kind is FactKind.RAN_TWICE


def test_arguments_are_compared_exactly(plays: Plays) -> None:
    """The arguments of a task are part of what it was given."""
    task = plays.arrival("t", 1, 0, 0, args=("a", 1))
    run = plays.run(arrivals=(task,), steps=plays.steps(1))
    claims.called_with(run, "t", "a", 1)
    fact = fact_of(lambda run: claims.called_with(run, "t", "a", True), run)
    assert fact.kind is FactKind.WRONG_VALUE


def test_where_a_task_ran_is_checked(plays: Plays) -> None:
    """One arrival in the wrong place is enough."""
    claims.ran_in(plays.together(2), "task", Role.THREAD)
    mixed = (plays.arrival("t", 1, 0, 0), plays.arrival("t", 0, 1, 1))
    mixed = (mixed[0], replace(mixed[1], actor=plays.actor(0)))
    run = plays.run(arrivals=mixed, steps=plays.steps(2))
    fact = fact_of(lambda run: claims.ran_in(run, "t", Role.THREAD), run)
    assert fact == RanIn(label="t", wanted=Role.THREAD, got=Role.MAIN)


def test_a_task_let_go_after_the_return_was_not_waited_for(plays: Plays) -> None:
    """Both a later release and none at all count as too early."""
    early = plays.steps(1) + plays.steps(1, returned=True)
    run = plays.run(arrivals=(plays.arrival("t", 1, 0, 0),), steps=early)
    claims.finished_before_return(run, "t")
    fact = fact_of(lambda run: claims.returned_before(run, "t"), run)
    assert fact.kind is FactKind.DID_NOT_RETURN
    for released in (1, None):
        late = replace(run, arrivals=(plays.arrival("t", 1, 0, released),))
        claims.returned_before(late, "t")
        fact = fact_of(lambda run: claims.finished_before_return(run, "t"), late)
        assert fact.kind is FactKind.RETURNED_EARLY


def test_somebody_left_is_found(plays: Plays) -> None:
    """One leftover is one too many."""
    claims.nobody_left(plays.run())
    run = plays.run(leftovers=(Leftover(actor=plays.actor(1)),))
    assert fact_of(claims.nobody_left, run) == LeftBehind(count=1)


def test_an_order_is_claimed_of_all_who_came(plays: Plays) -> None:
    """The later one may not come while the earlier is held."""
    arrivals = (plays.arrival("a", 1, 0, 1), plays.arrival("b", 2, 2, 2))
    run = plays.run(arrivals=arrivals, steps=plays.steps(3))
    claims.not_before(run, "b", "a")
    fact = fact_of(lambda run: claims.not_before(run, "a", "b"), run)
    assert fact.kind is FactKind.OVERLAP


def test_exclusion_needs_somebody_who_was_kept_waiting(plays: Plays) -> None:
    """Never two inside is not a proof when nobody ever wanted to come in."""
    inside = (plays.arrival("in", 1, 0, 0), plays.arrival("in", 2, 1, 1))
    second = inside[1].actor
    steps = plays.steps(2, quiescent=True, waiting=((second.pid, second.tid),))
    waited = plays.run(arrivals=inside, steps=steps)
    claims.one_at_a_time(waited, "in")
    nobody = replace(waited, steps=plays.steps(2, quiescent=True))
    fact = fact_of(lambda run: claims.one_at_a_time(run, "in"), nobody)
    assert fact.kind is FactKind.NOT_EXERCISED
    both = (inside[0], plays.arrival("in", 2, 0, 0))
    crowd = replace(waited, arrivals=both)
    fact = fact_of(lambda run: claims.one_at_a_time(run, "in"), crowd)
    assert fact == Overlap(label="in", inside=2, limit=1)


def test_a_lost_update_and_a_forbidden_task_are_found(plays: Plays) -> None:
    """Two small claims."""
    claims.nothing_lost(plays.run(value=4), 4)
    fact = fact_of(lambda run: claims.nothing_lost(run, 4), plays.run(value=3))
    assert fact.kind is FactKind.LOST_UPDATE
    claims.never_ran(plays.run(), "task", what="the task ran")
    fact = fact_of(
        lambda run: claims.never_ran(run, "task", what="the task ran"),
        plays.together(1),
    )
    assert fact == OtherFact(message="the task ran", label="task")
    fact = fact_of(lambda run: claims.exercised(run, False, "a race"), plays.run())
    assert fact.kind is FactKind.NOT_EXERCISED


def test_whoever_polls_to_no_avail_was_kept_waiting(plays: Plays) -> None:
    """Two sleeps while another one is inside, held until no more could happen."""
    inside = (plays.arrival("in", 1, 0, 0), plays.arrival("in", 2, 1, 1))
    nap = plays.arrival("sleep", 2, 0, 0, kind="sleep")
    steps = plays.steps(2, exhausted=True)
    polled = plays.run(arrivals=(*inside, nap, nap), steps=steps)
    claims.one_at_a_time(polled, "in")
    claims.all_there(polled, "in", 2)
    actor = inside[1].actor
    busy = plays.steps(2, exhausted=True, busy=((actor.pid, actor.tid),))
    claims.one_at_a_time(replace(polled, arrivals=inside, steps=busy), "in")
    for other in (
        replace(polled, arrivals=(*inside, nap)),
        replace(polled, steps=plays.steps(2)),
    ):
        fact = fact_of(lambda run: claims.one_at_a_time(run, "in"), other)
        assert fact.kind is FactKind.NOT_EXERCISED


def test_those_on_their_way_are_counted(plays: Plays) -> None:
    """One inside and one asleep who comes later are two; who is gone does not count."""
    inside = tuple(plays.arrival("in", n + 1, n, n) for n in range(3))
    later = tuple((a.actor.pid, a.actor.tid) for a in inside[1:])
    crowd = plays.run(arrivals=inside, steps=plays.steps(3, waiting=later))
    claims.all_there(crowd, "in", 3)
    serial = replace(crowd, steps=plays.steps(3))
    fact = fact_of(lambda run: claims.all_there(run, "in", 3), serial)
    assert fact == NotAtOnce(label="in", wanted=3, peak=1, in_turn=True)
    fact = fact_of(lambda run: claims.all_there(run, "out", 3), serial)
    assert fact.kind is FactKind.NEVER_RAN


def test_a_lock_that_is_still_taken_is_named(plays: Plays) -> None:
    """None taken is fine."""
    claims.all_free(plays.run(), [], after="it returned")
    fact = fact_of(
        lambda run: claims.all_free(run, ["a.lock"], after="it returned"), plays.run()
    )
    assert fact == StillHeld(locks=["a.lock"], after="it returned", way=Way.OTHER)


def test_an_exception_that_had_to_be_kept_is_said_to_be(plays: Plays) -> None:
    """The fact tells it from a call that may raise."""
    claims.nothing_let_through(plays.run())
    fact = fact_of(claims.nothing_let_through, raising(plays, "TaskFailed", "oh"))
    assert fact == CallRaised(kept=True)


def test_a_child_that_says_it_failed_is_found(plays: Plays) -> None:
    """By its exit code, where no exception was seen; a helper's does not count."""
    task = plays.arrival("task:a", 3, 0, 0, role=Role.PROCESS)
    pid = task.actor.pid
    fine = plays.run(arrivals=(task,), exits={pid: 0, pid + 1: 1})
    claims.no_child_failed(fine)
    claims.no_child_failed(replace(fine, exits={pid: -9}))  # others ask about signals
    with pytest.raises(CheckFailed) as caught:
        claims.no_child_failed(replace(fine, exits={pid: 1}))
    assert "exit code 1" in getattr(caught.value.fact, "message", "")


def test_the_crowd_is_those_who_were_there_together(plays: Plays) -> None:
    """And not all who ever came."""
    early = plays.arrival("task:a", 1, 0, 0)
    both = [plays.arrival(f"task:{n}", n, 1, 2) for n in (2, 3)]
    run = plays.run(arrivals=(early, *both), steps=plays.steps(3))
    assert run.crowd("task") == tuple(both)
    assert run.peak("task") == 2
    claims.no_more(run, "task", 2)
    with pytest.raises(CheckFailed):
        claims.no_more(run, "task", 1)
    claims.no_more(run, "nobody", 0)


@pytest.mark.parametrize(
    ("value", "holds"),
    [
        ([None, 0, [1]], True),
        ([[1], None, 0], True),
        ([0, None, [1], 0], False),
        ([0, None, [True]], False),
        ((0, None, [1]), False),
        ([None, 0, [1, 2]], False),
    ],
)
def test_items_may_come_in_any_order(plays: Plays, value: Any, *, holds: bool) -> None:
    """All of them, each as often as it must, and equal ones of one type only."""
    run = plays.run(value=value)
    if holds:
        claims.value_is(run, [None, 0, [1]], any_order=True)
        return
    with pytest.raises(CheckFailed):
        claims.value_is(run, [None, 0, [1]], any_order=True)
