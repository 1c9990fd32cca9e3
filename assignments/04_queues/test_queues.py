"""The self-check of 04_queues: run it with plain `pytest`.

Each check is a few sentences about what was seen: a claim that does not hold is shown
with your own line.  The hidden tests work in the same way, and look at more.
"""

import pytest

from autograder.checks import (
    About,
    OtherFact,
    Overlap,
    Play,
    Role,
    Run,
    WrongValue,
    all_meet,
    at_once,
    caller_first,
    each_ran_once,
    fail,
    finished_before_return,
    held_together,
    nobody_left,
    raised,
    ran_in,
    returned,
    timers_fire,
    value_is,
)

SIGNATURES = {
    "pipeline": "pipeline(source, handle, limit=10)",
    "undo_order": "undo_order(actions)",
    "by_priority": "by_priority(jobs)",
    "run_workers": "run_workers(tasks, workers)",
    "results_from_processes": "results_from_processes(task, items)",
}

THE_LIST = "the list that you were given, after your call,"

# What is said when all is right: "The hidden tests look at ..."
BEYOND = (
    "an empty source and a slow one, values that count as false, more workers "
    "than tasks, tasks that raise, and processes that die."
)


def never_more_than(run: Run, workers: int, label: str) -> None:
    """Claim that no more than so many were at work at the same moment."""
    peak = run.peak(label)
    if peak > workers:
        fail(run, Overlap(label=label, inside=peak, limit=workers, workers=workers))


def all_handled(run: Run, letters: str) -> None:
    """Claim that each letter was handled once, one by one, in their order."""
    each_ran_once(run, [f"handle:{x}" for x in letters])
    never_more_than(run, 1, "handle")
    order = "".join(arrival.args[0] for arrival in run.of("handle"))
    if order != letters:
        what = "the order in which the letters were handled"
        fail(run, WrongValue(expected=letters, actual=order, what=what))


def waiting_at_most(run: Run, limit: int) -> None:
    """Claim that no more than ``limit`` waited while the first letter was handled.

    One more may be in the hand of each of the two threads.
    """
    first = run.of("handle")[0]
    last = len(run.steps) if first.released is None else first.released
    waiting = sum(a.step <= last for a in run.of("source")) - 2
    if waiting > limit:
        message = (
            f"one item was being handled, and {waiting} waited; at most {limit} may."
        )
        fail(run, OtherFact(message=message, waiting=waiting, limit=limit))


@pytest.mark.exercise("pipeline", points=1)
def test_pipeline_works_on_both_sides(play: Play) -> None:
    """handles items in order while others are put, and lets only `limit` wait"""
    run = play("down_the_pipeline", "abcdef", 2, strategy=all_meet("handle"))
    each_ran_once(run, [f"handle:{x}" for x in "abcdef"])
    held_together(run, "source", "handle")
    all_handled(run, "abcdef")
    waiting_at_most(run, 2)
    finished_before_return(run, "handle")
    nobody_left(run)


@pytest.mark.exercise("pipeline", points=1)
@pytest.mark.needs("test_pipeline_works_on_both_sides")
def test_pipeline_raises_and_does_not_hang(play: Play) -> None:
    """raises what `handle` raises, even when the queue is full"""
    run = play("down_the_pipeline", "abcdef", 1, "a", strategy=all_meet("handle"))
    raised(run, "TaskFailed", run.tokens["handle:a"])
    nobody_left(run)


@pytest.mark.exercise("pipeline", points=1)
@pytest.mark.needs("test_pipeline_works_on_both_sides")
def test_pipeline_waits_for_a_slow_source(play: Play) -> None:
    """waits as long as the source takes, and returns when there is nothing at all"""
    run = play("down_the_pipeline", "a", 3, strategy=timers_fire("source", "handle"))
    finished_before_return(run, "handle:a")
    nobody_left(run)
    run = play("down_the_pipeline", "", 3)
    returned(run)
    nobody_left(run)


@pytest.mark.exercise("undo_order", points=1)
def test_undo_order_begins_with_the_last(play: Play) -> None:
    """returns the actions, the last one first"""
    run = play("undone", ["boil", "pour", "drink"])
    value_is(run, ["drink", "pour", "boil"], at=0, what="your result")


@pytest.mark.exercise("undo_order", points=1)
@pytest.mark.needs("test_undo_order_begins_with_the_last")
def test_undo_order_takes_any_action(play: Play) -> None:
    """takes back actions that count as false, and leaves the list as it is"""
    odd = ["boil", 0, "", None, "pour"]
    run = play("undone", odd)
    value_is(run, odd[::-1], at=0, what="the list of odd actions")
    value_is(run, odd, at=1, what=THE_LIST, about=About.GIVEN)
    value_is(play("undone", []), [], at=0, what="your result for no actions")


@pytest.mark.exercise("by_priority", points=1)
def test_by_priority_begins_with_the_smallest(play: Play) -> None:
    """returns the payloads, the smallest priority number first"""
    run = play("in_line", [(2, "walk"), (3, "sleep"), (1, "eat")])
    value_is(run, ["eat", "walk", "sleep"])


@pytest.mark.exercise("by_priority", points=1)
@pytest.mark.needs("test_by_priority_begins_with_the_smallest")
def test_by_priority_keeps_the_order_of_arrival(play: Play) -> None:
    """keeps jobs of equal priority in their order, and compares no payloads"""
    jobs = [(2, {"to": "Ann"}), (1, "now"), (2, {"to": "Zoe"}), (2, 3)]
    run = play("in_line", jobs)
    value_is(run, ["now", {"to": "Ann"}, {"to": "Zoe"}, 3], jobs=jobs)


@pytest.mark.exercise("run_workers", points=1)
def test_run_workers_are_all_at_work(play: Play) -> None:
    """runs five tasks with two workers, and keeps both of them busy"""
    run = play("worked_off", "abcde", 2, strategy=all_meet("task"))
    each_ran_once(run, [f"task:{x}" for x in "abcde"])
    at_once(run, "task", 2)
    never_more_than(run, 2, "task")


@pytest.mark.exercise("run_workers", points=1)
@pytest.mark.needs("test_run_workers_are_all_at_work")
def test_run_workers_return_the_values(play: Play) -> None:
    """returns the values, and leaves no worker; also with more workers than tasks"""
    run = play("worked_off", "abcde", 2)
    values = [run.tokens[f"task:{x}"] for x in "abcde"]
    value_is(run, values, what="the sorted list of the values")
    nobody_left(run, but_idle_daemons=True)
    run = play("worked_off_by_line", "a", 3, strategy=caller_first())
    value_is(
        run, [run.tokens["task:a"]], what="the list of one value, of three workers"
    )
    value_is(play("worked_off", "", 2), [], what="your result for no tasks")


@pytest.mark.exercise("run_workers", points=1)
@pytest.mark.needs("test_run_workers_are_all_at_work")
def test_run_workers_go_on_when_one_raises(play: Play) -> None:
    """runs all other tasks when one raises, and then raises its exception"""
    run = play("worked_off", "abcd", 1, "b")
    each_ran_once(run, [f"task:{x}" for x in "abcd"])
    nobody_left(run, but_idle_daemons=True)
    raised(run, "TaskFailed", run.tokens["task:b"])


@pytest.mark.exercise("results_from_processes", points=1)
def test_results_from_processes_come_from_each(play: Play) -> None:
    """runs a process for each item, all of them at the same time"""
    run = play("from_processes", ["ant", "bee"], strategy=all_meet("task"))
    ran_in(run, "task", Role.PROCESS)
    at_once(run, "task", 2)
    returned(run)


@pytest.mark.exercise("results_from_processes", points=1)
@pytest.mark.needs("test_results_from_processes_come_from_each")
def test_results_from_processes_are_whole(play: Play) -> None:
    """returns a dict of all values, large ones too, and leaves no process"""
    run = play("from_processes", ["ant", "bee"])
    values = {item: run.tokens[f"task:{item}"] for item in ("ant", "bee")}
    value_is(run, values, what="your result")
    nobody_left(run)
    run = play("from_processes", ["ant"], 300_000)
    large = {"ant": [run.tokens["task:ant"], 300_000]}
    value_is(run, large, what="your result (how it begins, how long it is)")


@pytest.mark.exercise("results_from_processes", points=1)
@pytest.mark.needs("test_results_from_processes_come_from_each")
def test_results_from_processes_may_be_lost(play: Play) -> None:
    """does not wait for a process that died, and returns the other values"""
    run = play("from_processes", ["lost", "bee"])
    value_is(run, {"bee": run.tokens["task:bee"]}, what="your result")
    nobody_left(run)
