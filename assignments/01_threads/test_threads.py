"""The self-check of 01_threads: run it with plain `pytest`.

Each check is a few sentences about what was seen: a claim that does not hold is shown
with your own line.  The hidden tests work in the same way, and look at more.
"""

import pytest

from autograder.claims import (
    at_once,
    called_with,
    each_ran_once,
    finished_before_return,
    held_together,
    nobody_left,
    raised,
    ran_in,
    returned,
    returned_before,
    value_is,
)
from autograder.evidence import Role
from autograder.grading.plugin import Play
from autograder.referee.strategies import all_meet, in_order, reverse_order

SIGNATURES = {
    "run_in_background": "run_in_background(task, *args)",
    "NamedTask": "NamedTask(name, task)",
    "run_all": "run_all(tasks)",
    "meanwhile": "meanwhile(task, foreground)",
    "gather": "gather(tasks)",
}

# What is said when all is right: "The hidden tests look at ..."
BEYOND = (
    "forty tasks at once, no task at all, every kind of callable, values that "
    "count as false, tasks that raise while others run, and threads that are not "
    "yours."
)


@pytest.mark.exercise("run_in_background", points=1)
def test_run_in_background_returns_at_once(play: Play) -> None:
    """starts a thread for the task, and returns it while the task still runs"""
    run = play("in_background", strategy=in_order())
    returned(run)
    ran_in(run, "task", Role.THREAD)
    returned_before(run, "task")
    value_is(run, "a thread that runs", what="what you returned")


@pytest.mark.exercise("run_in_background", points=1)
@pytest.mark.needs("test_run_in_background_returns_at_once")
def test_run_in_background_hands_over_arguments(play: Play) -> None:
    """calls the task with the arguments that it was given"""
    run = play("in_background", "tea", 2)
    returned(run)
    called_with(run, "task", "tea", 2)


@pytest.mark.exercise("NamedTask", points=1)
def test_namedtask_keeps_name_and_result(play: Play) -> None:
    """names the thread, runs its task in it, and keeps the value"""
    run = play("a_named_task")
    returned(run)
    ran_in(run, "task", Role.THREAD)
    value_is(run, "gardener", at=0, what="the name of the thread")
    value_is(run, None, at=1, what="`result` before the start")
    value_is(run, run.tokens["task"], at=2, what="`result` after the join")


@pytest.mark.exercise("run_all", points=1)
def test_run_all_works_at_the_same_time(play: Play) -> None:
    """runs three tasks at the same time, each in a thread of its own"""
    run = play("all_of_them", "abc", strategy=all_meet("task"))
    each_ran_once(run, ["task:a", "task:b", "task:c"])
    ran_in(run, "task", Role.THREAD)
    at_once(run, "task", 3)


@pytest.mark.exercise("run_all", points=1)
@pytest.mark.needs("test_run_all_works_at_the_same_time")
def test_run_all_waits_for_everybody(play: Play) -> None:
    """returns when all tasks have ended, in whatever order they end"""
    for strategy in in_order(), reverse_order():
        run = play("all_of_them", "abc", strategy=strategy)
        returned(run)
        finished_before_return(run, "task:a", "task:b", "task:c")
        nobody_left(run)


@pytest.mark.exercise("meanwhile", points=1)
def test_meanwhile_does_two_things_at_once(play: Play) -> None:
    """runs the task in a thread while the foreground runs in the calling thread"""
    run = play("two_at_a_time", strategy=all_meet("task"))
    each_ran_once(run, ["task", "foreground"])
    ran_in(run, "task", Role.THREAD)
    ran_in(run, "foreground", Role.MAIN)
    held_together(run, "foreground", "task")


@pytest.mark.exercise("meanwhile", points=1)
@pytest.mark.needs("test_meanwhile_does_two_things_at_once")
def test_meanwhile_returns_both_values(play: Play) -> None:
    """returns the task's value first, even if the foreground ended before it"""
    run = play("two_at_a_time", strategy=in_order("foreground"))
    finished_before_return(run, "task")
    value_is(run, (run.tokens["task"], run.tokens["foreground"]))


@pytest.mark.exercise("gather", points=1)
def test_gather_keeps_the_order(play: Play) -> None:
    """runs three tasks at the same time, and keeps the values in their order"""
    run = play("gathered", "abc", strategy=all_meet("task"))
    each_ran_once(run, ["task:a", "task:b", "task:c"])
    at_once(run, "task", 3)
    run = play("gathered", "abc", strategy=reverse_order())
    value_is(run, [run.tokens[f"task:{x}"] for x in "abc"])


@pytest.mark.exercise("gather", points=1)
@pytest.mark.needs("test_gather_keeps_the_order")
def test_gather_raises_when_all_have_ended(play: Play) -> None:
    """raises a task's exception in the caller after all tasks have ended"""
    run = play("gathered", "abc", "b")
    finished_before_return(run, "task:a", "task:b", "task:c")
    nobody_left(run)
    raised(run, "TaskFailed", run.tokens["task:b"])
