"""The self-check of 05_pipes: run it with plain `pytest`.

Each check is a few sentences about what was seen: a claim that does not hold is shown
with your own line.  The hidden tests work in the same way, and look at more.
"""

import pytest

from autograder.checks import (
    Play,
    Role,
    all_joined,
    all_meet,
    asked_through_pipe,
    at_once,
    called_with,
    caller_last,
    each_ran_once,
    in_processes,
    no_child_failed,
    nobody_left,
    one_user_per_end,
    ran_in,
    returned,
    reverse_order,
    timers_fire,
    value_is,
)

SIGNATURES = {
    "ask_child": "ask_child(task, value)",
    "converse": "converse(task, values)",
    "ask_each": "ask_each(task, values)",
    "read_all": "read_all(produce)",
    "exchange": "exchange(left, right)",
}

# What is said when all is right: "The hidden tests look at ..."
BEYOND = (
    "odd values and large ones, an empty list of values, children that die or raise, "
    "and ends that are left open."
)


@pytest.mark.exercise("ask_child", points=1)
def test_ask_child_gets_an_answer(play: Play) -> None:
    """has a child run the task, and gets its answer through a pipe"""
    run = play("one_question", "tea")
    ran_in(run, "task", Role.PROCESS)
    returned(run)
    called_with(run, "task", "tea")
    value_is(run, run.tokens["task"])
    asked_through_pipe(run, "task")


@pytest.mark.exercise("ask_child", points=1)
@pytest.mark.needs("test_ask_child_gets_an_answer")
def test_ask_child_takes_a_long_answer(play: Play) -> None:
    """accepts an answer that is larger than the pipe, and joins the child"""
    run = play("long_answer")
    value_is(run, 500_000, what="the length of the answer")
    nobody_left(run)
    all_joined(run)
    what = "the type of an answer that is an exception"
    value_is(play("odd_answer"), "KeyError", what=what)


@pytest.mark.exercise("converse", points=1)
def test_converse_asks_one_child(play: Play) -> None:
    """asks one child about every value, however long it takes, and ends it"""
    slow = timers_fire(hold="task")
    run = play("conversation", ["tea", None, "milk"], strategy=slow)
    ran_in(run, "task", Role.PROCESS)
    returned(run)
    value_is(run, [run.tokens[f"task:{x}"] for x in ("tea", None, "milk")])
    in_processes(run, "task", 1)
    no_child_failed(run)
    nobody_left(run)


@pytest.mark.exercise("ask_each", points=1)
def test_ask_each_asks_all_at_once(play: Play) -> None:
    """asks three children at once, and never shares an end of a pipe"""
    run = play("crowd", ["a", "b", "c"], None, strategy=all_meet("task"))
    one_user_per_end(run)
    each_ran_once(run, ["task:a", "task:b", "task:c"])
    ran_in(run, "task", Role.PROCESS)
    at_once(run, "task", 3)


@pytest.mark.exercise("ask_each", points=1)
@pytest.mark.needs("test_ask_each_asks_all_at_once")
def test_ask_each_keeps_the_order(play: Play) -> None:
    """returns the answers in the order of the values, whichever comes first"""
    run = play("crowd", ["a", "b", "c"], None, strategy=reverse_order())
    value_is(run, [run.tokens[f"task:{x}"] for x in "abc"])
    value_is(play("crowd", [], None), [], what="your result for no values")


@pytest.mark.exercise("ask_each", points=1)
@pytest.mark.needs("test_ask_each_asks_all_at_once")
def test_ask_each_outlives_a_child(play: Play) -> None:
    """returns None in place of a child that died"""
    run = play("crowd", ["a", "b"], "a")
    value_is(run, [None, run.tokens["task:b"]])
    nobody_left(run)
    all_joined(run)


@pytest.mark.exercise("read_all", points=1)
def test_read_all_reads_to_the_end(play: Play) -> None:
    """reads all that the child sends, in order, and then returns"""
    run = play("letters", "abc")
    ran_in(run, "item", Role.PROCESS)
    returned(run)
    value_is(run, [run.tokens[f"item:{x}"] for x in "abc"])
    nobody_left(run)


@pytest.mark.exercise("read_all", points=1)
@pytest.mark.needs("test_read_all_reads_to_the_end")
def test_read_all_reads_anything(play: Play) -> None:
    """reads unusual items, nothing, and what a child had sent before it ended"""
    odd: list[object] = [None, 0, "", [], "last"]
    run = play("items_as_they_are", odd, False)
    value_is(run, odd, what="the list of unusual items")
    run = play("items_as_they_are", [4, 5], True)
    value_is(run, [4, 5], what="what came of a child that died in the end")
    run = play("items_by_line", [6, 7], strategy=caller_last())
    value_is(run, [6, 7], what="what a child had sent that ended before it was read")


@pytest.mark.exercise("exchange", points=1)
def test_exchange_hands_over_both(play: Play) -> None:
    """exchanges two small values, and then two large ones"""
    for size in 10, 500_000:
        run = play("presents", size)
        both = (run.tokens["right"], run.tokens["left"])
        value_is(run, both, what="what the parent and the child received")
        nobody_left(run)
