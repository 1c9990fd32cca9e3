"""The judgements of 03_pools: 20 points for five exercises."""

import math
import os
import sys

import pytest

from autograder.checks import (
    DidNotReturn,
    NotAtOnce,
    NotRaised,
    OneLate,
    OtherFact,
    Overlap,
    Play,
    Role,
    Run,
    TooSoon,
    WrongValue,
    all_meet,
    at_once,
    each_ran_once,
    fail,
    finished_before_return,
    held_together,
    in_order,
    no_more,
    nobody_left,
    nothing_let_through,
    raised,
    ran_in,
    returned,
    reverse_order,
    show_speedup,
    timers_fire,
    usable_cpus,
    value_is,
)

SIGNATURES = {
    "parallel_map": "parallel_map(func, items, processes=4)",
    "map_in_background": "map_in_background(func, items, foreground, processes=2)",
    "map_with_deadline": "map_with_deadline(func, items, seconds, processes=2)",
    "map_catching": "map_catching(func, items, processes=2)",
    "crunch": "crunch(work, items)",
}

# What func returns for odd items: equal ones, false ones, a reported exception.
ODD: list[object] = [[1], {}, [1], (2, 3), None, 0, "", ["Gauge", "returned", "1"]]

# So many that chunks which grow with the number of items hold more than one.
MANY = 80

LONG = 60.0  # seconds: longer than any machine needs
SHORT = (0.3, 3.0, 10.0)  # seconds: the first in which the tasks can begin is the one
NEARLY = 0.95  # clocks are no better than that
LONGER = (0.9, 2.9, 9.9)  # the same, where a task has to end as well


def labels(letters: str) -> list[str]:
    """Name the tasks of the items."""
    return [f"item:{letter}" for letter in letters]


def tokens(run: Run, letters: str) -> list[str]:
    """Return what the tasks of these items returned, which nobody can guess."""
    return [run.tokens[label] for label in labels(letters)]


def exactly_at_once(run: Run, label: str, wanted: int) -> None:
    """Claim that so many processes were held at once, and at no moment more.

    There are more items than that, so the others had to wait.
    """
    at_once(run, label, wanted)
    no_more(run, label, wanted)


def calls_are(run: Run, label: str, wanted: int) -> None:
    """Claim that ``func`` was called so often for the equal items of this label."""
    got = len(run.of(label))
    if got != wanted:
        what = f"the number of calls of func for {wanted} equal items"
        fail(run, WrongValue(expected=wanted, actual=got, what=what))


# 1: parallel_map ---------------------------------------------------------------------


@pytest.mark.exercise("parallel_map", points=1)
def test_maps_four_at_once(play: Play) -> None:
    """works on four items at once, each in a process of the pool"""
    run = play("map_letters", "abcdefgh", strategy=all_meet("item"))
    each_ran_once(run, labels("abcdefgh"))
    ran_in(run, "item", Role.PROCESS)
    exactly_at_once(run, "item", 4)
    value_is(run, tokens(run, "abcdefgh"))
    nobody_left(run)


@pytest.mark.exercise("parallel_map", points=1)
@pytest.mark.needs("test_maps_four_at_once")
def test_maps_in_the_order_of_the_items(play: Play) -> None:
    """uses the given number of processes, and keeps the order of the items"""
    strategy = reverse_order()
    run = play("map_in", "abcde", 2, strategy=strategy, start_method="spawn")
    each_ran_once(run, labels("abcde"))
    exactly_at_once(run, "item", 2)
    value_is(run, tokens(run, "abcde"))
    nobody_left(run)


@pytest.mark.exercise("parallel_map", points=1)
@pytest.mark.needs("test_maps_four_at_once")
def test_maps_any_items(play: Play) -> None:
    """maps an empty list, a short list, equal items, and megabytes"""
    run = play("map_odd", strategy=reverse_order())
    value_is(run, [], at=0, what="the result for no items")
    big = [[1_000_000, run.tokens[f"big:{letter}"]] for letter in "bab"]
    value_is(run, big, at=1, what="the length and the beginning of three long texts")
    calls_are(run, "big:b", 2)
    ran_in(run, "big", Role.PROCESS)
    value_is(run, ODD, at=2, what="the result for unusual items", any_order=True)
    value_is(run, ["b", "a", "b"], at=3, what="the list of items, after the call,")
    value_is(run, [run.tokens["single"]], at=4, what="the result for one item")
    ran_in(run, "single", Role.PROCESS)
    nobody_left(run)


@pytest.mark.exercise("parallel_map", points=1)
@pytest.mark.needs("test_maps_four_at_once")
def test_raises_what_an_item_raises(play: Play) -> None:
    """raises what the function raises, and leaves no process behind"""
    run = play("map_letters", "abc", "b", start_method="forkserver")
    raised(run, "TaskFailed", run.tokens["item:b"])
    nobody_left(run)


# 2: map_in_background ----------------------------------------------------------------


@pytest.mark.exercise("map_in_background", points=1)
def test_works_in_the_background(play: Play) -> None:
    """runs the foreground in the caller while the processes work"""
    run = play("map_beside", "abc", strategy=all_meet("item"))
    each_ran_once(run, [*labels("abc"), "foreground"])
    ran_in(run, "foreground", Role.MAIN)
    ran_in(run, "item", Role.PROCESS)
    held_together(run, "foreground", *labels("ab"))
    no_more(run, "item", 2)
    finished_before_return(run, *labels("abc"))


@pytest.mark.exercise("map_in_background", points=1)
@pytest.mark.needs("test_works_in_the_background")
def test_returns_the_results_and_the_value(play: Play) -> None:
    """returns the results and the foreground's value, whichever ends first"""
    for first, method in (("item", "spawn"), ("foreground", "forkserver")):
        run = play("map_beside", "ab", strategy=in_order(first), start_method=method)
        value_is(run, (tokens(run, "ab"), run.tokens["foreground"]))
        nobody_left(run)


@pytest.mark.exercise("map_in_background", points=1)
@pytest.mark.needs("test_works_in_the_background")
def test_works_in_as_many_processes_as_told(play: Play) -> None:
    """uses the given number of processes, and keeps the order of the items"""
    run = play("map_beside_in", "abcde", 3, strategy=reverse_order())
    each_ran_once(run, labels("abcde"))
    exactly_at_once(run, "item", 3)
    value_is(run, (tokens(run, "abcde"), run.tokens["foreground"]), at=0)
    value_is(run, ([], []), at=1, what="the result for no items and an empty value")
    what = "the result for unusual items and no value"
    value_is(run, (ODD, None), at=2, what=what, any_order=True)


@pytest.mark.exercise("map_in_background", points=1)
@pytest.mark.needs("test_works_in_the_background")
def test_raises_from_either_side(play: Play) -> None:
    """raises what either side raises, and leaves no process behind"""
    run = play("map_beside", "ab", "b")
    raised(run, "TaskFailed", run.tokens["item:b"])
    nobody_left(run)
    run = play("map_beside", "ab", "f")
    raised(run, "TaskFailed", run.tokens["foreground"])
    nobody_left(run)


# 3: map_with_deadline ----------------------------------------------------------------


def play_late(play: Play, letters: str, hold: str) -> Run:
    """Let time run out while some are held, and give what came of it.

    How long it takes until the processes have begun depends on the machine: where the
    deadline came before that, or while they began, it is played again with a longer
    one.  Those who wait for the late do so each time.
    """
    strategy = timers_fire(hold=hold, short_limits=False)  # the limit is what counts
    for seconds in SHORT:
        run = play("map_until", letters, seconds, strategy=strategy)
        if run.of(hold) and not waited_for(run, hold):
            break
    return run


def waited_for(run: Run, label: str) -> bool:
    """Tell whether somebody there was let go before the call returned."""
    gone = [a.released for a in run.of(label) if a.released is not None]
    return any(not run.steps[step].returned for step in gone)


def play_one_late(play: Play) -> tuple[Run, float]:
    """Let the time for all run out while one item is late; give the seconds, too.

    The first and the last item end in time, whichever is waited for with a limit.
    Where the machine was too slow to show anything, it is played again with more.
    """
    for seconds in LONGER:
        late = OneLate("item:a", "item:b", seconds)
        run = play("map_until_timed", "abc", seconds, strategy=late.strategy())
        returned(run)
        if late.shown or run.value[1] < seconds * NEARLY:
            break
    return run, seconds


def gave_up(run: Run, label: str) -> None:
    """Claim that the call returned without waiting for ``label``, and left nobody."""
    returned(run)
    if waited_for(run, label):
        fail(run, DidNotReturn(label=label))
    value_is(run, None, what="the result when the time was over")
    nobody_left(run)


@pytest.mark.exercise("map_with_deadline", points=1)
def test_returns_results_in_time(play: Play) -> None:
    """returns the results in order when all are ready in time"""
    strategy = reverse_order()
    run = play("map_until", "ab", LONG, strategy=strategy, start_method="spawn")
    each_ran_once(run, labels("ab"))
    ran_in(run, "item", Role.PROCESS)
    at_once(run, "item", 2)
    value_is(run, tokens(run, "ab"))
    nobody_left(run)


@pytest.mark.exercise("map_with_deadline", points=1)
@pytest.mark.needs("test_returns_results_in_time")
def test_gives_up_when_one_is_late(play: Play) -> None:
    """returns None instead of some of the results when one item is late"""
    run, seconds = play_one_late(play)
    value, took = run.value
    if value is None and took < seconds * NEARLY:
        fail(run, TooSoon(took=took, seconds=seconds))
    late = [a for a in run.of("item:b") if a.released is not None]
    step = run.steps[late[0].released or 0] if late else None
    if value is not None and step is not None and not step.returned:
        limited = step.timers_pending or bool(run.of("sleep"))
        fail(run, DidNotReturn(label="item:b", limited=limited))
    value_is(run, None, at=0, what="the result when the time was over")
    nobody_left(run)


@pytest.mark.exercise("map_with_deadline", points=1)
@pytest.mark.needs("test_returns_results_in_time")
def test_does_not_wait_for_the_late(play: Play) -> None:
    """does not wait for a late item, or for one that has not begun"""
    run = play_late(play, "abcd", "item")
    gave_up(run, "item")
    no_more(run, "item", 2)


@pytest.mark.exercise("map_with_deadline", points=1)
@pytest.mark.needs("test_returns_results_in_time")
def test_raises_in_time(play: Play) -> None:
    """uses the given number of processes, and raises what an item raises in time"""
    run = play("map_until_in", "abc", LONG, 3)
    at_once(run, "item", 3)
    value_is(run, tokens(run, "abc"), at=0)
    value_is(run, [], at=1, what="the result for no items")
    value_is(run, ODD, at=2, what="the result for unusual items", any_order=True)
    if run.value[3] is None:
        fail(run, NotRaised(expected="TimeoutError: of func", type="TimeoutError"))
    expected = ["TimeoutError", "of func"]
    value_is(run, expected, at=3, what="what came out when func raised a TimeoutError")
    run = play("map_until", "ab", LONG, "b", start_method="forkserver")
    raised(run, "TaskFailed", run.tokens["item:b"])
    nobody_left(run)


# 4: map_catching ---------------------------------------------------------------------


def caught(run: Run, letters: str, failing: str) -> list[object]:
    """Return what is expected: values, and exceptions as the scenario words them."""
    return [
        ["TaskFailed", token] if letter in failing else token
        for letter, token in zip(letters, tokens(run, letters), strict=True)
    ]


@pytest.mark.exercise("map_catching", points=1)
def test_keeps_exceptions_as_results(play: Play) -> None:
    """returns an item's exception in its place, and goes on with the others"""
    run = play("catch", "abcd", "b", strategy=all_meet("item"))
    nothing_let_through(run)
    each_ran_once(run, labels("abcd"))
    ran_in(run, "item", Role.PROCESS)
    value_is(run, caught(run, "abcd", "b"))
    exactly_at_once(run, "item", 2)
    nobody_left(run)


@pytest.mark.exercise("map_catching", points=1)
@pytest.mark.needs("test_keeps_exceptions_as_results")
def test_catches_in_the_order_of_the_items(play: Play) -> None:
    """keeps the order of the items, whichever ends or fails first"""
    for method, failing in (("spawn", "ad"), ("forkserver", "abcd")):
        run = play(
            "catch", "abcd", failing, strategy=reverse_order(), start_method=method
        )
        value_is(run, caught(run, "abcd", failing))
        nobody_left(run)


@pytest.mark.exercise("map_catching", points=1)
@pytest.mark.needs("test_keeps_exceptions_as_results")
def test_catches_in_as_many_processes_as_told(play: Play) -> None:
    """uses the given number of processes"""
    run = play("catch_in", "abcde", 3, "c", strategy=all_meet("item"))
    each_ran_once(run, labels("abcde"))
    exactly_at_once(run, "item", 3)
    value_is(run, caught(run, "abcde", "c"))


@pytest.mark.exercise("map_catching", points=1)
@pytest.mark.needs("test_keeps_exceptions_as_results")
def test_catches_any_exception(play: Play) -> None:
    """keeps exceptions whole, and treats nothing else as one"""
    run = play("catch_odd", MANY)
    odd = [None, ["Gauge", "returned", "1"], ["Gauge", "raised", "2"]]
    odd += [["KeyError", "no such key"], ["TimeoutError"], []]
    value_is(run, odd, at=0, what="the list of odd results", any_order=True)
    carried = [0, 1, 20, 0, 0, 0]
    value_is(run, carried, at=1, what="what the exceptions carried", any_order=True)
    value_is(run, [], at=2, what="the result for no items")
    big = [[1_000_000, run.tokens["big:b"]]] * 2
    value_is(run, big, at=3, what="the length and the beginning of two long texts")
    calls_are(run, "big:b", 2)
    value_is(run, ODD, at=4, what="the result for unusual items", any_order=True)
    value_is(run, [run.tokens["single"]], at=5, what="the result for one item")
    ran_in(run, "single", Role.PROCESS)
    many = [["ValueError", str(n)] if n % 2 else n for n in range(MANY)]
    value_is(run, many, at=6, what="the result for many items", any_order=True)


# 5: crunch ---------------------------------------------------------------------------

# The kit's own interpreter says what Python's threads are good for.
FREE_THREADED = not getattr(sys, "_is_gil_enabled", lambda: True)()


def workers_for(cpus: int) -> list[Role]:
    """Say where CPU-bound work may run: a lone CPU is kept busy by the caller, too."""
    roles = [Role.PROCESS]
    if FREE_THREADED:
        roles.append(Role.THREAD)
    return [*roles, Role.MAIN] if cpus == 1 else roles


def items_for(cpus: int, all_cpus: int) -> int:
    """Return a number of items that can be shared evenly, and is more than enough."""
    rounds = math.ceil(max(2 * cpus, all_cpus + 2) / cpus)
    return cpus * rounds


COSTLY = "A process that only waits for its turn takes memory and time to start, too."
REUSE = "Start as many processes as there are CPUs, and let each do many items."
MACHINES = ((9, 18), (1, 3))  # CPUs, and items: they can be shared evenly


def on_another_machine(play: Play, cpus: int, count: int) -> None:
    """Claim the same where there are more CPUs, or less, than here.

    They are made up, so nothing is known about code that asks the system itself.
    """
    run = play("crunch_on", cpus, cpus, count, strategy=all_meet("work"))
    returned(run)
    asked_behind = run.value[1]
    if asked_behind:
        return
    label, machine = "work", (cpus, cpus)
    peak = run.peak(label)
    if peak < cpus:
        fail(run, NotAtOnce(label=label, wanted=cpus, peak=peak, machine=machine))
    if peak > cpus:
        fail(run, Overlap(label=label, inside=peak, limit=cpus, machine=machine))


def no_more_processes(run: Run, label: str, most: int) -> None:
    """Claim that no more of those who ever did the work were alive at one moment."""
    workers = {a.actor.pid for a in run.of(label) if a.actor.role is Role.PROCESS}
    for number, step in enumerate(run.steps):
        held = {
            (a.actor.pid, a.actor.tid)
            for a in run.of(label)
            if a.step <= number and (a.released is None or number <= a.released)
        }
        alive = {pid for pid, _ in {*step.waiting, *step.busy, *held}} & workers
        if len(alive) > most:
            message = f"TOO MANY PROCESSES: {len(alive)} existed at the same time; "
            message += f"the number of CPUs is {most}."
            fail(run, OtherFact(message=message, because=COSTLY, try_next=REUSE))


@pytest.mark.exercise("crunch", points=2)
def test_works_on_all_cpus(play: Play) -> None:
    """works on as many items at once as there are usable CPUs"""
    cpus, all_cpus = usable_cpus(), max(os.cpu_count() or 1, usable_cpus())
    names = [f"work:{n:02}" for n in range(items_for(cpus, all_cpus))]
    run = play("crunch_some", len(names), strategy=all_meet("work"))
    each_ran_once(run, names)
    ran_in(run, "work", *workers_for(cpus))
    at_once(run, "work", cpus)
    no_more(run, "work", all_cpus)
    no_more_processes(run, "work", all_cpus)
    nobody_left(run)
    few = play("crunch_some", cpus, strategy=all_meet("work"))  # one for each
    ran_in(few, "work", *workers_for(cpus))
    at_once(few, "work", cpus)
    for machine in MACHINES:
        on_another_machine(play, *machine)
    show_speedup(play, run, "crunch_beside_serial")


@pytest.mark.exercise("crunch", points=1)
@pytest.mark.needs("test_works_on_all_cpus")
def test_crunches_in_the_order_of_the_items(play: Play) -> None:
    """returns the results in the order of the items, whichever ends first"""
    names = [f"work:{n:02}" for n in range(9)]
    run = play("crunch_some", 9, strategy=reverse_order(), start_method="spawn")
    value_is(run, [run.tokens[name] for name in names])
    nobody_left(run)


@pytest.mark.exercise("crunch", points=1)
@pytest.mark.needs("test_works_on_all_cpus")
def test_crunches_any_items(play: Play) -> None:
    """works with no items, one item and equal items; raises what an item raises"""
    run = play("crunch_odd")
    value_is(run, [], at=0, what="the result for no items")
    value_is(run, [run.tokens["single:x"]], at=1, what="the result for one item")
    value_is(run, ODD, at=2, what="the result for unusual items", any_order=True)
    run = play("crunch_failing", start_method="forkserver")
    raised(run, "TaskFailed", run.tokens["item:b"])
    nobody_left(run)
