"""The self-check of 03_pools: run it with plain `pytest`.

Each check is a few sentences about what was seen: a claim that does not hold is shown
with your own line.  The hidden tests work in the same way, and look at more.
"""

import sys

import pytest

from autograder.checks import (
    Overlap,
    Play,
    Role,
    all_meet,
    at_once,
    each_ran_once,
    fail,
    held_together,
    in_order,
    nobody_left,
    nothing_let_through,
    raised,
    ran_in,
    returned,
    returned_before,
    reverse_order,
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

# What is said when all is right: "The hidden tests look at ..."
BEYOND = (
    "many items and none, exceptions on both sides, one time limit for all items "
    "together, and machines with other numbers of CPUs."
)

# Where Python has no global lock, threads compute side by side, too.
NO_LOCK = not getattr(sys, "_is_gil_enabled", lambda: True)()
WORKERS = (Role.PROCESS, Role.THREAD) if NO_LOCK else (Role.PROCESS,)


@pytest.mark.exercise("parallel_map", points=1)
def test_parallel_map_works_at_the_same_time(play: Play) -> None:
    """runs three of five items at once in three processes, and never more"""
    run = play("mapped", "abcde", strategy=all_meet("item"))
    ran_in(run, "item", Role.PROCESS)
    returned(run)
    each_ran_once(run, [f"item:{x}" for x in "abcde"])
    at_once(run, "item", 3)
    if run.peak("item") > 3:
        fail(run, Overlap(label="item", inside=run.peak("item"), limit=3))


@pytest.mark.exercise("parallel_map", points=1)
@pytest.mark.needs("test_parallel_map_works_at_the_same_time")
def test_parallel_map_keeps_the_order(play: Play) -> None:
    """returns the results in the order of the items, and leaves no process behind"""
    run = play("mapped", "abc", strategy=reverse_order())
    value_is(run, [run.tokens[f"item:{x}"] for x in "abc"])
    nobody_left(run)
    value_is(play("mapped", ""), [], what="your result for no items")


@pytest.mark.exercise("parallel_map", points=1)
@pytest.mark.needs("test_parallel_map_works_at_the_same_time")
def test_parallel_map_raises(play: Play) -> None:
    """raises what the function raises, and leaves no process behind"""
    run = play("mapped", "abc", "c")
    raised(run, "TaskFailed", run.tokens["item:c"])
    nobody_left(run)


@pytest.mark.exercise("map_in_background", points=1)
def test_map_in_background_does_two_things_at_once(play: Play) -> None:
    """runs the foreground in the caller while the processes work"""
    run = play("mapped_beside", "ab", strategy=all_meet("item"))
    ran_in(run, "foreground", Role.MAIN)
    ran_in(run, "item", Role.PROCESS)
    returned(run)
    held_together(run, "foreground", "item:a", "item:b")


@pytest.mark.exercise("map_in_background", points=1)
@pytest.mark.needs("test_map_in_background_does_two_things_at_once")
def test_map_in_background_returns_both(play: Play) -> None:
    """returns results and the foreground's value, and raises what an item raises"""
    for strategy in in_order("foreground"), in_order("item"):
        run = play("mapped_beside", "ab", strategy=strategy)
        results = [run.tokens["item:a"], run.tokens["item:b"]]
        value_is(run, (results, run.tokens["foreground"]))
        nobody_left(run)
    run = play("mapped_beside", "xyz", "z")
    raised(run, "TaskFailed", run.tokens["item:z"])


@pytest.mark.exercise("map_with_deadline", points=1)
def test_map_with_deadline_returns_results(play: Play) -> None:
    """returns the results when they are ready in time"""
    run = play("mapped_until", "ab", 60.0, strategy=reverse_order())
    ran_in(run, "item", Role.PROCESS)
    returned(run)
    value_is(run, [run.tokens["item:a"], run.tokens["item:b"]])
    nobody_left(run)


@pytest.mark.exercise("map_with_deadline", points=1)
@pytest.mark.needs("test_map_with_deadline_returns_results")
def test_map_with_deadline_gives_up(play: Play) -> None:
    """returns None when an item is late, and does not wait for it"""
    for seconds in (0.5, 5.0):  # the processes may need longer to begin
        strategy = timers_fire(hold="item:b", short_limits=False)
        run = play("mapped_until", "ab", seconds, strategy=strategy)
        if run.of("item:b"):
            break
    returned_before(run, "item:b")
    value_is(run, None, what="what you returned when time was up")
    nobody_left(run)


@pytest.mark.exercise("map_with_deadline", points=1)
@pytest.mark.needs("test_map_with_deadline_returns_results")
def test_map_with_deadline_raises(play: Play) -> None:
    """raises what an item raises in time"""
    run = play("mapped_until", "xyz", 60.0, "z")
    raised(run, "TaskFailed", run.tokens["item:z"])
    nobody_left(run)


@pytest.mark.exercise("map_catching", points=1)
def test_map_catching_works_at_the_same_time(play: Play) -> None:
    """lets no exception out, and works on two items at once"""
    run = play("caught", "abc", "b", strategy=reverse_order())
    ran_in(run, "item", Role.PROCESS)
    nothing_let_through(run)
    each_ran_once(run, ["item:a", "item:b", "item:c"])
    at_once(run, "item", 2)
    nobody_left(run)


@pytest.mark.exercise("map_catching", points=1)
@pytest.mark.needs("test_map_catching_works_at_the_same_time")
def test_map_catching_keeps_exceptions(play: Play) -> None:
    """returns each exception where its item was, and results in their places"""
    run = play("caught", "abc", "b", strategy=reverse_order())
    a, b, c = (run.tokens[f"item:{x}"] for x in "abc")
    value_is(run, [a, ["TaskFailed", b], c])
    run = play("caught", "x y", "xy")
    x, y = (["TaskFailed", run.tokens[f"item:{x}"]] for x in "xy")
    value_is(run, [x, 0, y], what="the list of two exceptions, and a 0 between")


@pytest.mark.exercise("crunch", points=1)
def test_crunch_uses_all_cpus(play: Play) -> None:
    """works on as many numbers at once as there are usable CPUs"""
    cpus = min(usable_cpus(), 8)
    run = play("crunched", cpus, strategy=all_meet("work"))
    ran_in(run, "work", *WORKERS, *([Role.MAIN] if cpus == 1 else []))
    returned(run)
    at_once(run, "work", cpus)
    nobody_left(run)


@pytest.mark.exercise("crunch", points=1)
@pytest.mark.needs("test_crunch_uses_all_cpus")
def test_crunch_keeps_the_order(play: Play) -> None:
    """returns the results in the order of the numbers"""
    run = play("crunched", 5, strategy=reverse_order())
    value_is(run, [run.tokens[f"work:{n}"] for n in range(5)])
    value_is(play("crunched", 0), [], what="your result for no numbers")
