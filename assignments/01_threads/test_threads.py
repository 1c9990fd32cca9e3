"""The self-check of 01_threads: run it with plain `pytest`.

Each check is a few sentences about what was seen: a claim that does not hold is shown
with your own line.  The hidden tests work in the same way, and look at more.
"""

import string

import pytest

from autograder.checks import (
    Play,
    Role,
    all_meet,
    at_once,
    called_with,
    each_ran_once,
    finished_before_return,
    held_together,
    in_order,
    nobody_left,
    raised,
    ran_in,
    returned,
    returned_before,
    reverse_order,
    thread_is,
    timers_fire,
    value_is,
)

SIGNATURES = {
    "run_in_background": "run_in_background(task, *args)",
    "NamedTask": "NamedTask(name, task)",
    "run_all": "run_all(tasks)",
    "meanwhile": "meanwhile(task, foreground)",
    "gather": "gather(tasks)",
}

FORTY = string.ascii_letters[:40]  # a letter for each task

# What is said when all is right: "The hidden tests look at ..."
BEYOND = (
    "an empty list of tasks, every kind of callable, other values that count as false, "
    "tasks that raise while others run, and threads that are not yours."
)


@pytest.mark.exercise("run_in_background", points=1)
def test_run_in_background_returns_at_once(play: Play) -> None:
    """starts a thread for the task, and returns it while the task still runs"""
    run = play("in_background", strategy=in_order())
    ran_in(run, "task", Role.THREAD)
    returned_before(run, "task")
    returned(run)
    thread_is(run, run.value, started=True, what="what you returned")


@pytest.mark.exercise("run_in_background", points=1)
@pytest.mark.needs("test_run_in_background_returns_at_once")
def test_run_in_background_hands_over_arguments(play: Play) -> None:
    """calls the task with the arguments that it was given: two, or a single pair"""
    run = play("in_background", "tea", 2)
    called_with(run, "task", "tea", 2)
    returned(run)
    called_with(play("in_background", ("milk", "sugar")), "task", ("milk", "sugar"))


@pytest.mark.exercise("NamedTask", points=1)
def test_namedtask_keeps_name_and_result(play: Play) -> None:
    """has a name, runs its task in the new thread, and keeps the value"""
    run = play("two_named_tasks", strategy=all_meet("task"))
    ran_in(run, "task", Role.THREAD)
    returned(run)
    value_is(run, "ann", at=0, what="the name of the thread")
    value_is(run, None, at=1, what="`result` before the start")
    results = [run.tokens["task:ann"], run.tokens["task:bob"]]
    value_is(run, results, at=2, what="`result` of two threads, after the joins,")
    value_is(play("a_false_value"), [], what="`result` of a task that returns `[]`")


@pytest.mark.exercise("run_all", points=1)
def test_run_all_works_at_the_same_time(play: Play) -> None:
    """runs three tasks at the same time, or forty, each in a thread of its own"""
    run = play("all_of_them", "abc", strategy=all_meet("task"))
    each_ran_once(run, ["task:a", "task:b", "task:c"])
    ran_in(run, "task", Role.THREAD)
    at_once(run, "task", 3)
    run = play("all_of_them", FORTY, strategy=all_meet("task"))
    at_once(run, "task", 40)


@pytest.mark.exercise("run_all", points=1)
@pytest.mark.needs("test_run_all_works_at_the_same_time")
def test_run_all_waits_for_everybody(play: Play) -> None:
    """returns when all have ended, in whatever order, also when one raises"""
    for strategy in in_order(), reverse_order():
        run = play("all_of_them", "abc", strategy=strategy)
        returned(run)
        finished_before_return(run, "task:a", "task:b", "task:c")
        nobody_left(run)
    run = play("all_of_them", "a", strategy=timers_fire(hold="task"))
    finished_before_return(run, "task:a")
    returned(play("all_of_them", ""))
    run = play("all_of_them", "abc", "a", strategy=in_order())
    finished_before_return(run, "task:a", "task:b", "task:c")


@pytest.mark.exercise("meanwhile", points=1)
def test_meanwhile_does_two_things_at_once(play: Play) -> None:
    """runs the task in a thread while the foreground runs in the calling thread"""
    run = play("two_at_a_time", strategy=all_meet("task"))
    each_ran_once(run, ["task", "foreground"])
    ran_in(run, "foreground", Role.MAIN)
    ran_in(run, "task", Role.THREAD)
    held_together(run, "foreground", "task")


@pytest.mark.exercise("meanwhile", points=1)
@pytest.mark.needs("test_meanwhile_does_two_things_at_once")
def test_meanwhile_returns_both_values(play: Play) -> None:
    """returns the task's value first, whichever of the two ends first"""
    for first in "task", "foreground":
        run = play("two_at_a_time", strategy=in_order(first))
        finished_before_return(run, "task")
        value_is(run, (run.tokens["task"], run.tokens["foreground"]))
    run = play("two_at_a_time", strategy=timers_fire(hold="task"))
    finished_before_return(run, "task")
    pairs: list[object] = [([], ""), (None, False)]
    value_is(
        play("two_odd_pairs"), pairs, what="the list of two pairs of unusual values"
    )


@pytest.mark.exercise("gather", points=1)
def test_gather_works_at_the_same_time(play: Play) -> None:
    """runs three tasks at the same time, or forty, each in a thread of its own"""
    run = play("gathered", "abc", strategy=all_meet("task"))
    each_ran_once(run, ["task:a", "task:b", "task:c"])
    ran_in(run, "task", Role.MAIN, Role.THREAD)
    at_once(run, "task", 3)
    run = play("gathered", FORTY, strategy=all_meet("task"))
    at_once(run, "task", 40)


@pytest.mark.exercise("gather", points=1)
@pytest.mark.needs("test_gather_works_at_the_same_time")
def test_gather_keeps_the_order(play: Play) -> None:
    """returns the values in the order of the tasks, unusual ones too"""
    run = play("gathered", "abc", strategy=reverse_order())
    value_is(run, [run.tokens[f"task:{x}"] for x in "abc"])
    run = play("gathered_odd")
    value_is(run, [], at=0, what="the list of an empty call after another one")
    odd = [None, 0, "OnlyAValue"]
    value_is(
        run, odd, at=1, what="the list of unusual values (of an exception, its type)"
    )


@pytest.mark.exercise("gather", points=1)
@pytest.mark.needs("test_gather_works_at_the_same_time")
def test_gather_raises_when_all_have_ended(play: Play) -> None:
    """raises the first exception in order, when all tasks have ended"""
    labels = [f"task:{x}" for x in "abcd"]
    for strategy in (reverse_order(), in_order(*labels)):
        run = play("gathered", "abcd", "bd", strategy=strategy)
        finished_before_return(run, *labels)
        nobody_left(run)
        raised(run, "TaskFailed", run.tokens["task:b"])
