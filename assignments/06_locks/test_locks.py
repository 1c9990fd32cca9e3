"""The self-check of 06_locks: run it with plain `pytest`.

Each check is a few sentences about what was seen: a claim that does not hold is shown
with your own line.  The hidden tests work in the same way, and look at more.
"""

import pytest

from autograder.checks import (
    Play,
    Role,
    all_free,
    all_meet,
    all_there,
    at_once,
    cross,
    each_ran_once,
    finished_before_return,
    hold_inside,
    nobody_left,
    nothing_lost,
    one_at_a_time,
    raised,
    ran_in,
    read_all_then_write,
    returned,
    value_is,
)

SIGNATURES = {
    "append_all": "append_all(append, records)",
    "count_up": "count_up(counter, times, workers)",
    "count_up_in_processes": "count_up_in_processes(counter, times, workers)",
    "transfer": "transfer(source, target, amount)",
    "prepare_and_store": "prepare_and_store(prepare, store, items)",
}

# What is said when all is right: "The hidden tests look at ..."
BEYOND = (
    "more workers at once, calls with nothing to do, steps that raise, all three "
    "ways to start, and transfers in a circle."
)

NO_CHILD = (Role.THREAD, Role.MAIN)


@pytest.mark.exercise("append_all", points=1)
def test_append_all_lets_one_in_at_a_time(play: Play) -> None:
    """appends in three processes, and never in two at the same moment"""
    run = play("appended", "xyz", strategy=hold_inside("append"))
    each_ran_once(run, ["append:x", "append:y", "append:z"])
    ran_in(run, "append", Role.PROCESS)
    all_there(run, "append", 3)
    one_at_a_time(run, "append")
    returned(run)
    nobody_left(run)


@pytest.mark.exercise("append_all", points=1)
@pytest.mark.needs("test_append_all_lets_one_in_at_a_time")
def test_append_all_goes_on_when_some_raise(play: Play) -> None:
    """goes on when two of three raise, and raises ChildFailed when all have ended"""
    run = play("appended", "xyz", "xz")
    finished_before_return(run, "append:x", "append:y", "append:z")
    raised(run, "ChildFailed")


@pytest.mark.exercise("count_up", points=1)
def test_count_up_loses_nothing(play: Play) -> None:
    """adds one in three threads at the same time, and loses nothing"""
    run = play("counted", 2, 3, strategy=read_all_then_write())
    finished_before_return(run, "count")
    all_there(run, "count", 3)
    nothing_lost(run, 6, what="the counter, after three threads added 1 twice each,")


@pytest.mark.exercise("count_up_in_processes", points=1)
def test_count_up_in_processes_loses_nothing(play: Play) -> None:
    """adds one in three processes at the same time, and loses nothing"""
    run = play("counted_in_processes", 2, 3, strategy=read_all_then_write())
    finished_before_return(run, "count")
    ran_in(run, "count", Role.PROCESS)
    all_there(run, "count", 3)
    nothing_lost(run, 6, what="the counter, after three processes added 1 twice each,")
    nobody_left(run)


@pytest.mark.exercise("count_up_in_processes", points=1)
@pytest.mark.needs("test_count_up_in_processes_loses_nothing")
def test_count_up_in_processes_works_under_spawn(play: Play) -> None:
    """loses nothing under spawn, where every process begins empty"""
    run = play(
        "counted_in_processes",
        1,
        2,
        strategy=read_all_then_write(),
        start_method="spawn",
    )
    nothing_lost(run, 2, what="the counter, after two processes added 1 each,")


@pytest.mark.exercise("transfer", points=1)
def test_transfer_moves_the_money(play: Play) -> None:
    """moves the money if there is enough, and releases both locks"""
    run = play("moved", 50)
    value_is(run, True, at=0, what="what a transfer of 50 from 80 returned")
    value_is(run, [30, 60], at=1, what="what both accounts have then")
    run = play("moved", 81)
    value_is(run, False, at=0, what="what a transfer of 81 from 80 returned")
    value_is(run, [80, 10], at=1, what="what both accounts have then")
    all_free(run, run.value[2], after="a transfer returned False")


@pytest.mark.exercise("transfer", points=1)
@pytest.mark.needs("test_transfer_moves_the_money")
def test_transfer_loses_nothing(play: Play) -> None:
    """moves money twice from dan to eve at the same time, and loses nothing"""
    both = [("dan", "eve", 7), ("dan", "eve", 2)]
    run = play("moved_together", both, strategy=read_all_then_write())
    value_is(run, [True, True], at=0, what="what both transfers returned")
    nothing_lost(run, [71, 19], at=1, what="what both accounts have then")


@pytest.mark.exercise("transfer", points=1)
@pytest.mark.needs("test_transfer_moves_the_money")
def test_transfer_works_in_both_directions(play: Play) -> None:
    """moves money from dan to eve and back at the same time, and from dan to dan"""
    both = [("dan", "eve", 7), ("eve", "dan", 2)]
    run = play("moved_together", both, strategy=cross())
    value_is(run, [True, True], at=0, what="what both transfers returned")
    nothing_lost(run, [75, 15], at=1, what="what both accounts have then")
    run = play("moved_to_itself", 50)
    value_is(
        run, [True, 80], what="what a transfer from dan to dan returned, and dan has"
    )


@pytest.mark.exercise("prepare_and_store", points=1)
def test_prepare_and_store_prepares_at_once(play: Play) -> None:
    """prepares three items at the same time, each in a thread of its own"""
    run = play("stored", "xyz", strategy=all_meet("prepare"))
    at_once(run, "prepare", 3)
    each_ran_once(run, ["prepare:x", "prepare:y", "prepare:z"])
    ran_in(run, "prepare", *NO_CHILD)
    finished_before_return(run, "store")
    nobody_left(run)


@pytest.mark.exercise("prepare_and_store", points=1)
@pytest.mark.needs("test_prepare_and_store_prepares_at_once")
def test_prepare_and_store_stores_one_at_a_time(play: Play) -> None:
    """stores three items, and never two at the same moment"""
    run = play("stored", "xyz", strategy=hold_inside("store"))
    if len({arrival.actor.tid for arrival in run.of("store")}) > 1:
        one_at_a_time(run, "store")
    returned(run)
    what = "what was stored of three items, of which one became `None`, sorted,"
    value_is(play("stored_odd"), ["None", "jam", "tea"], what=what)


@pytest.mark.exercise("prepare_and_store", points=1)
@pytest.mark.needs("test_prepare_and_store_prepares_at_once")
def test_prepare_and_store_goes_on_when_one_fails(play: Play) -> None:
    """stores the others when one cannot be stored, or not be prepared"""
    run = play("stored_but", "xyz", "x")
    finished_before_return(run, "store:x", "store:y", "store:z")
    run = play("stored_but", "xyz", "", "y")
    finished_before_return(run, "store:x", "store:z")
    nobody_left(run)
