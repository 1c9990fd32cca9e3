"""The judgements of 01_threads: 20 points for five exercises."""

import pytest

from autograder.checks import (
    About,
    OtherFact,
    Play,
    Role,
    Run,
    all_meet,
    at_once,
    called_with,
    caller_first,
    each_ran_once,
    fail,
    finished_before_return,
    held_together,
    hold_inside,
    in_order,
    never_ran,
    nobody_left,
    not_before,
    raised,
    ran_in,
    returned,
    returned_before,
    reverse_order,
    same,
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

FIVE = ["task:00", "task:01", "task:02", "task:03", "task:04"]
THREE = FIVE[:3]

# More than any pool has by default: that would be at most 32 workers.
MANY = 40


# What the list of tasks has to be, after the call as before it.
THE_LIST = "the number of tasks in the list that was given, after the call,"


def tokens(run: Run, *labels: str) -> list[str]:
    """Return what the tasks of these labels returned, which nobody can guess."""
    return [run.tokens[label] for label in labels]


# 1: run_in_background ----------------------------------------------------------------


@pytest.mark.exercise("run_in_background", points=1)
def test_starts_the_task_in_a_thread(play: Play) -> None:
    """runs the task once, in a new thread"""
    run = play("start_one")
    returned(run)
    each_ran_once(run, ["task"])
    ran_in(run, "task", Role.THREAD)


@pytest.mark.exercise("run_in_background", points=1)
def test_returns_the_thread_at_once(play: Play) -> None:
    """returns the started thread while the task still runs"""
    run = play("start_one", strategy=in_order())
    returned_before(run, "task")
    thread_is(run, run.value, started=True, what="the result")
    run = play("start_and_join", strategy=all_meet("task"))
    returned(run)
    for thread in run.value[:2]:
        thread_is(run, thread, started=True, what="the result")
    value_is(run, None, at=2, what="what `join()` raised when the task had raised")
    value_is(run, True, at=3, what="whether the task ran in the returned thread")
    not_before(run, "joined", "task")
    each_ran_once(run, ["task", "raises"])
    run = play("start_many", MANY, strategy=all_meet("task"))
    at_once(run, "task", MANY)


@pytest.mark.exercise("run_in_background", points=1)
def test_calls_any_callable_with_its_arguments(play: Play) -> None:
    """calls any callable with exactly the given arguments"""
    run = play("start_callables")
    returned(run)
    called_with(run, "no argument")
    called_with(run, "a method with a text", "text")
    called_with(run, "an object with a tuple", ("one", "tuple"))
    called_with(run, "a partial", "first", "second", 3)
    called_with(run, "a lambda", None, [4], False)
    called_with(run, "whether it is the same lock", True)
    called_with(play("start_picky"), "a picky one", 1, "two")


# 2: NamedTask ------------------------------------------------------------------------


@pytest.mark.exercise("NamedTask", points=1)
def test_has_a_name_and_no_result_yet(play: Play) -> None:
    """makes a named thread that is not started and has no result yet"""
    run = play("make_named")
    never_ran(run, "task", what="The task ran before the thread was started.")
    returned(run)
    thread_is(run, run.value[0], started=False, what="the new NamedTask")
    value_is(run, "bees", at=1, what="the name of the thread")
    value_is(run, None, at=2, what="the result before the thread is started")
    what = "the list of names, of which each is that of another thread, too,"
    value_is(run, run.value[3], at=4, what=what)


@pytest.mark.exercise("NamedTask", points=1)
def test_keeps_the_value_of_its_task(play: Play) -> None:
    """runs the task in the thread and keeps its value"""
    run = play("start_named", strategy=all_meet("task"))
    value_is(run, ["started", "started"], at=0, what="what came of two starts")
    each_ran_once(run, ["task:ant", "task:bee"])
    ran_in(run, "task", Role.THREAD)
    at_once(run, "task", 2)
    what = "the results of two threads while their tasks are at work"
    value_is(run, [None, None], at=2, what=what)
    results = tokens(run, "task:ant", "task:bee")
    value_is(run, results, at=1, what="what two threads have kept")
    if not same(results, run.value[3]):
        message = "Who looked at `result` a second time found another value in it."
        fail(run, OtherFact(message=message))


@pytest.mark.exercise("NamedTask", points=1)
def test_run_calls_the_task_itself(play: Play) -> None:
    """calls the task in run(), and keeps an empty value too"""
    run = play("run_named")
    returned(run)
    each_ran_once(run, ["task"])
    ran_in(run, "task", Role.MAIN)
    value_is(run, [*tokens(run, "task"), []], what="what is kept after run()")


# 3: run_all --------------------------------------------------------------------------


@pytest.mark.exercise("run_all", points=2)
def test_runs_all_tasks_at_once(play: Play) -> None:
    """runs five tasks at the same time, each in its own thread"""
    run = play("run_line_by_line", 3, strategy=caller_first())
    each_ran_once(run, THREE)  # before a thread has come to its task by luck
    run = play("run_many", 5, strategy=all_meet("task"))
    each_ran_once(run, FIVE)
    ran_in(run, "task", Role.THREAD)
    at_once(run, "task", 5)
    returned(run)
    finished_before_return(run, *FIVE)


@pytest.mark.exercise("run_all", points=1)
@pytest.mark.needs("test_runs_all_tasks_at_once")
def test_returns_when_all_have_ended(play: Play) -> None:
    """returns when all tasks have ended, even if one of them raises"""
    for strategy in (in_order(), reverse_order()):
        run = play("run_many", 5, strategy=strategy)
        value_is(run, None)
        finished_before_return(run, *FIVE)
        nobody_left(run)
    # Whether the exception reaches the caller is left open by the contract.
    run = play("run_many", 5, 0, strategy=in_order())
    finished_before_return(run, *FIVE)
    each_ran_once(run, FIVE)
    nobody_left(run)
    run = play("run_many", 1, strategy=timers_fire(hold="task"))
    finished_before_return(run, "task:00")
    value_is(run, None)
    run = play("run_beside_another", strategy=timers_fire(hold="stranger"))
    finished_before_return(run, "single")
    returned_before(run, "stranger")
    run = play("run_beside_another", strategy=in_order("stranger"))
    finished_before_return(run, "single")


@pytest.mark.exercise("run_all", points=1)
@pytest.mark.needs("test_runs_all_tasks_at_once")
def test_runs_any_number_of_tasks(play: Play) -> None:
    """runs no tasks, one, or forty at the same time, each exactly once"""
    run = play("run_few", strategy=reverse_order())
    returned(run)
    finished_before_return(run, "none", "single", "again")
    at_once(run, "again", 3)  # one callable, three tasks
    value_is(run, 1, at=0, what=THE_LIST, about=About.GIVEN)
    what = "how often one callable ran that was given three times"
    value_is(run, 3, at=1, what=what)
    run = play("run_many", MANY, strategy=all_meet("task"))
    at_once(run, "task", MANY)
    finished_before_return(run, *(f"task:{n:02}" for n in range(MANY)))
    run = play("run_line_by_line", 3, 0, 1, 2, strategy=reverse_order())
    each_ran_once(run, THREE)


# 4: meanwhile ------------------------------------------------------------------------


@pytest.mark.exercise("meanwhile", points=2)
def test_does_both_at_the_same_time(play: Play) -> None:
    """runs the task in a thread while the foreground runs"""
    run = play("both", strategy=all_meet("background"))
    each_ran_once(run, ["background", "foreground"])
    ran_in(run, "foreground", Role.MAIN)
    ran_in(run, "background", Role.THREAD)
    held_together(run, "background", "foreground")
    finished_before_return(run, "background", "foreground")


@pytest.mark.exercise("meanwhile", points=1)
@pytest.mark.needs("test_does_both_at_the_same_time")
def test_returns_both_values(play: Play) -> None:
    """returns the task's value first, whichever ends first"""
    for first in ("background", "foreground"):
        run = play("both", strategy=in_order(first))
        returned(run)
        finished_before_return(run, "background", "foreground")
        value_is(run, tuple(tokens(run, "background", "foreground")))
        nobody_left(run)
    run = play("both", strategy=timers_fire(hold="background"))
    finished_before_return(run, "background")
    value_is(run, tuple(tokens(run, "background", "foreground")))


@pytest.mark.exercise("meanwhile", points=1)
@pytest.mark.needs("test_does_both_at_the_same_time")
def test_returns_any_pair_of_values(play: Play) -> None:
    """returns empty values, and an exception that was returned instead of raised"""
    run = play("both_empty")
    value_is(run, (None, 0), at=0, what="a pair of empty values")
    value_is(run, ("the exception", (1, 2)), at=1, what="the pair that was returned")
    value_is(run, [1, 2], at=2, what="what one callable, given twice, counted, sorted,")
    run = play("both_nested", strategy=in_order("background"))
    back, front = tokens(run, "background", "foreground")
    what = "the result when a thread of the foreground made such a call, too,"
    value_is(run, (back, [front, ("in", "side")]), what=what)
    run = play("both_again")
    pair = tuple(tokens(run, "background", "foreground"))
    value_is(run, pair, what="the result of a second call")


# 5: gather ---------------------------------------------------------------------------


@pytest.mark.exercise("gather", points=2)
def test_gathers_all_at_once(play: Play) -> None:
    """runs five tasks at the same time"""
    run = play("gather_many", 5, strategy=all_meet("task"))
    each_ran_once(run, FIVE)
    ran_in(run, "task", Role.THREAD, Role.MAIN)
    at_once(run, "task", 5)


@pytest.mark.exercise("gather", points=1)
@pytest.mark.needs("test_gathers_all_at_once")
def test_gives_values_in_the_order_of_tasks(play: Play) -> None:
    """returns the values in the order of the tasks"""
    run = play("gather_many", 5, strategy=reverse_order())
    value_is(run, tokens(run, *FIVE))
    nobody_left(run)
    run = play("gather_line_by_line", 3, strategy=caller_first())
    each_ran_once(run, THREE)
    value_is(run, tokens(run, *THREE))


@pytest.mark.exercise("gather", points=1)
@pytest.mark.needs("test_gathers_all_at_once")
def test_gathers_any_number_of_values(play: Play) -> None:
    """gathers no values, one value, unusual values, and forty at the same time"""
    run = play("gather_few", strategy=reverse_order())
    value_is(run, [], at=0, what="the result for no tasks")
    value_is(run, tokens(run, "single"), at=1, what="the result for one task")
    odd: list[object] = [None, 0, "the exception", [], ""]
    value_is(run, odd, at=2, what="the list of unusual values")
    what = "what one callable, given three times, counted"
    value_is(run, [1, 2, 3], at=3, what=what, about=About.ONE_TASK)
    value_is(run, 3, at=4, what=THE_LIST, about=About.GIVEN)
    run = play("gather_many", MANY, strategy=all_meet("task"))
    at_once(run, "task", MANY)
    value_is(run, tokens(run, *(f"task:{n:02}" for n in range(MANY))))


@pytest.mark.exercise("gather", points=1)
@pytest.mark.needs("test_gathers_all_at_once")
def test_waits_for_all_before_it_raises(play: Play) -> None:
    """waits for every task before it raises"""
    run = play("gather_many", 5, 1, 3, strategy=in_order())
    finished_before_return(run, *FIVE)
    each_ran_once(run, FIVE)
    nobody_left(run)
    raised(run, "TaskFailed")
    run = play("gather_many", 1, strategy=timers_fire(hold="task"))
    finished_before_return(run, "task:00")
    value_is(run, tokens(run, "task:00"))


@pytest.mark.exercise("gather", points=1)
@pytest.mark.needs("test_gathers_all_at_once")
def test_raises_the_first_in_order(play: Play) -> None:
    """raises the first exception in task order, even if it came last"""
    for strategy in (in_order(), reverse_order()):
        run = play("gather_many", 5, 1, 3, strategy=strategy)
        raised(run, "TaskFailed", run.tokens["task:01"])
    run = play("gather_in_pools", 3, 0, strategy=hold_inside("pool"))
    each_ran_once(run, THREE)
    raised(run, "TaskFailed", run.tokens["task:00"])
    run = play("gather_bare")
    finished_before_return(run, "single")
    raised(run, "LookupError", "")
    run = play("gather_again")
    pair = tokens(run, "task:00", "task:01")
    value_is(run, pair, what="the result of a second call")
