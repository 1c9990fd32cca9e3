"""The judgements of 05_pipes: 20 points for five exercises."""

import pytest

from autograder.checks import (
    Arrival,
    NotReported,
    OtherFact,
    PipeUnused,
    Play,
    Role,
    Run,
    UnusedEnd,
    WrongValue,
    all_joined,
    all_meet,
    answered_through_pipe,
    asked_through_pipe,
    at_once,
    called_with,
    caller_last,
    each_ran_once,
    ends_after,
    fail,
    finished_before_return,
    in_order,
    in_processes,
    no_child_failed,
    nobody_left,
    one_question_at_a_time,
    one_user_per_end,
    pipe_ends,
    ran_in,
    returned,
    reverse_order,
    timers_fire,
    told_by_the_end,
    value_is,
)

SIGNATURES = {
    "ask_child": "ask_child(task, value)",
    "converse": "converse(task, values)",
    "ask_each": "ask_each(task, values)",
    "read_all": "read_all(produce)",
    "exchange": "exchange(left, right)",
}

MEGABYTE = 1 << 20
MANY = 14  # more than any pool has by default on a machine with few CPUs
FOUR = ["task:ant", "task:bee", "task:cat", "task:dog"]
ANIMALS = ["ant", "bee", "cat", "dog"]
OPEN = "the number of ends that are open in the parent after the call"
RIGHT = "THE WRONG SENDER: `right` is the child's value, and the child has to send it."
AT_HOME = "NO EXCHANGE: for some pair of values no child has used a pipe."
PACKED = "left is packed", "right is packed"
LAST = "the child ends"
ASKED = "all are asked"
ENDS_LATE = timers_fire(hold=LAST)
IS_SLOW = timers_fire("task", LAST)  # a wait with a time limit is in vain
NEW_PROGRAMS = ("spawn", "forkserver")  # children that inherit nothing by themselves


def tokens(run: Run, *labels: str) -> list[str]:
    """Return what the tasks of these labels returned, which nobody can guess."""
    return [run.tokens[label] for label in labels]


def joined(run: Run) -> None:
    """Claim that the call waited for the children to end.

    Each was held where it ends, until nothing else could happen.  A child that ends in
    a way of its own does not come there, and one that is ended by force there does not
    leave; they are gone then, or left behind.
    """
    if any(arrival.actor.pid not in run.exits for arrival in run.of(LAST)):
        finished_before_return(run, LAST)
    nobody_left(run)
    all_joined(run)


def nothing_open(run: Run) -> None:
    """Claim that none of the ends that the student's code has made is open.

    The library has pipes of its own, as those of a pool; they are its business.
    """
    returned(run)
    made = {event.obj for event in run.events if event.name == pipe_ends.MADE}
    opened = len(made & set(run.value[1]))
    if opened:
        fail(run, WrongValue(expected=0, actual=opened, what=OPEN))


# 1: ask_child ------------------------------------------------------------------------


@pytest.mark.exercise("ask_child", points=1)
def test_asks_a_child(play: Play) -> None:
    """has a child run the task, and returns its answer"""
    run = play("ask", 10)
    returned(run)
    called_with(run, "task", 10)
    ran_in(run, "task", Role.PROCESS)
    value_is(run, run.tokens["task"], at=0)


@pytest.mark.exercise("ask_child", points=1)
@pytest.mark.needs("test_asks_a_child")
def test_asks_through_a_pipe(play: Play) -> None:
    """sends value and answer through a pipe, and leaves no end open"""
    run = play("ask", "a question", strategy=IS_SLOW)
    asked_through_pipe(run, "task")
    value_is(run, run.tokens["task"], at=0)
    joined(run)
    nothing_open(run)
    for method in NEW_PROGRAMS:
        run = play("ask", ["a", "list"], start_method=method)
        value_is(run, run.tokens["task"], at=0)
        nobody_left(run)


@pytest.mark.exercise("ask_child", points=1)
@pytest.mark.needs("test_asks_a_child")
def test_asks_about_any_value(play: Play) -> None:
    """carries values of a megabyte, and values that count as false"""
    run = play("ask_values")
    value_is(run, [run.tokens["large"], MEGABYTE], at=0, what="the large answer")
    value_is(run, None, at=1, what="the answer `None`")
    value_is(run, (), at=2, what="the answer `()`")
    value_is(run, "KeyError", at=3, what="the type of an answer that is an exception")


# 2: converse -------------------------------------------------------------------------


@pytest.mark.exercise("converse", points=2)
def test_converses_with_one_child(play: Play) -> None:
    """asks one child one question after the other, through one pipe"""
    run = play("talk", ANIMALS, strategy=IS_SLOW)
    each_ran_once(run, FOUR)
    ran_in(run, "task", Role.PROCESS)
    value_is(run, tokens(run, *FOUR))
    in_processes(run, "task", 1)
    asked_through_pipe(run, "task")
    joined(run)


@pytest.mark.exercise("converse", points=1)
@pytest.mark.needs("test_converses_with_one_child")
def test_ends_the_conversation(play: Play) -> None:
    """ends the conversation whatever the values are, even when there are none"""
    run = play("talk_values", strategy=ENDS_LATE)
    value_is(run, [], at=0, what="the answers to no question")
    odd: list[object] = ["first", None, 0, "", "STOP", False, [None]]
    odd += ["quit", -1, "exit"]
    odd += ["stop", "end", "done", "bye", b"", ("stop", None), ("end",), (), {}, "q"]
    value_is(run, odd, at=1, what="the answers to odd questions")
    value_is(run, 2, at=2, what="how often a question went through the pipe and back")
    nobody_left(run)
    no_child_failed(run)
    told_by_the_end(run, "answers")
    run = play("talk_out", ANIMALS, strategy=timers_fire(hold=ASKED))
    value_is(run, tokens(run, *FOUR))
    ends_after(run, LAST, ASKED, "task")


@pytest.mark.exercise("converse", points=1)
@pytest.mark.needs("test_converses_with_one_child")
def test_waits_for_each_answer(play: Play) -> None:
    """waits for each answer, even of a megabyte, under every start method"""
    run = play("talk_long")
    answer = [run.tokens["task"], MEGABYTE]
    value_is(run, [answer] * 3, what="the list of long answers")
    for method in NEW_PROGRAMS:
        run = play("talk", ["egg", None], start_method=method)
        value_is(run, tokens(run, "task:egg", "task:None"))
        one_question_at_a_time(run, "task")
        nobody_left(run)


# 3: ask_each -------------------------------------------------------------------------


@pytest.mark.exercise("ask_each", points=2)
def test_asks_all_at_once(play: Play) -> None:
    """asks many children at the same time, each through a pipe of its own"""
    values = [f"{n:02}" for n in range(MANY)]
    labels = [f"task:{value}" for value in values]
    run = play("ask_many", values, strategy=all_meet("task"))
    one_user_per_end(run)
    each_ran_once(run, labels)
    ran_in(run, "task", Role.PROCESS)
    at_once(run, "task", MANY)
    in_processes(run, "task", MANY)
    answered_through_pipe(run, "task")
    nobody_left(run)


@pytest.mark.exercise("ask_each", points=1)
@pytest.mark.needs("test_asks_all_at_once")
def test_keeps_the_order_of_the_values(play: Play) -> None:
    """returns the answers in the order of the values, whichever comes first"""
    for strategy in (IS_SLOW, reverse_order()):
        run = play("ask_many", ANIMALS, strategy=strategy)
        one_user_per_end(run)
        value_is(run, tokens(run, *FOUR))
        joined(run)
    run = play("ask_by_line", ["first", "second"], strategy=caller_last())
    what = "the list of answers of children that had ended before they were read"
    value_is(run, ["first", "second"], what=what)


@pytest.mark.exercise("ask_each", points=1)
@pytest.mark.needs("test_asks_all_at_once")
def test_outlives_its_children(play: Play) -> None:
    """returns None for a child that dies or raises, and the others' long answers"""
    for strategy in (in_order(), reverse_order()):
        run = play("ask_mortals", "abcd", "ad", "b", strategy=strategy)
        answer = [run.tokens["task:c"], MEGABYTE]
        value_is(run, [None, None, answer, None], what="the list of answers")
        each_ran_once(run, [f"task:{letter}" for letter in "abcd"])
        nobody_left(run)
        all_joined(run)


@pytest.mark.exercise("ask_each", points=1)
@pytest.mark.needs("test_asks_all_at_once")
def test_asks_about_few_or_odd_values(play: Play) -> None:
    """works with no values, and with one value twice, under every start method"""
    run = play("ask_few")
    value_is(run, [], at=0, what="the result for no values")
    odd: list[object] = [None, 0, 0, [1], ["x" * 40, MEGABYTE], "KeyError"]
    value_is(run, odd, at=1, what="the list of odd answers", any_order=True)
    for method in NEW_PROGRAMS:
        run = play("ask_many", ["elk", "fox"], start_method=method)
        one_user_per_end(run)
        value_is(run, tokens(run, "task:elk", "task:fox"))
        nobody_left(run)


# 4: read_all -------------------------------------------------------------------------


@pytest.mark.exercise("read_all", points=2)
def test_reads_until_the_end(play: Play) -> None:
    """reads everything that a child sends, and returns when the child has ended"""
    run = play("read_tasks", 3, strategy=timers_fire(LAST, "item"))
    returned(run)
    labels = ["item:0", "item:1", "item:2"]
    each_ran_once(run, labels)
    ran_in(run, "item", Role.PROCESS)
    value_is(run, tokens(run, *labels), at=0)
    answered_through_pipe(run, "item")
    joined(run)
    nothing_open(run)


@pytest.mark.exercise("read_all", points=1)
@pytest.mark.needs("test_reads_until_the_end")
def test_reads_anything(play: Play) -> None:
    """reads no items, unusual and large ones, and those of a child that dies"""
    run = play("read_values")
    value_is(run, [], at=0, what="what came of a child that sends nothing")
    odd: list[object] = ["first", None, "", 0, "STOP", None, [None], False]
    value_is(run, odd, at=1, what="the list of unusual items")
    large = [["x" * 40, MEGABYTE]] * 3
    value_is(run, large, at=2, what="the list of large items")
    run = play("read_dying")
    value_is(run, [1, 2], at=0, what="what came of a child that died")
    value_is(run, [3, 4], at=1, what="what came of a child whose `produce` raised")
    run = play("read_by_line", [1, 2, 3], strategy=caller_last())
    value_is(run, [1, 2, 3], what="what a child had sent that ended before it was read")


@pytest.mark.exercise("read_all", points=1)
@pytest.mark.needs("test_reads_until_the_end")
def test_closes_what_is_not_used(play: Play) -> None:
    """closes the ends that are not used, under every start method"""
    run = play("read_open_ends")
    returned(run)
    held_unused = unused_ends(run)
    if held_unused:
        fail(run, UnusedEnd(end=held_unused[0]))
    for method in NEW_PROGRAMS:
        run = play("read_tasks", 2, start_method=method)
        value_is(run, tokens(run, "item:0", "item:1"), at=0)
        nobody_left(run)


def unused_ends(run: Run) -> list[str]:
    """Return the student's ends that the child held open, and never used."""
    listed = run.value[0] if isinstance(run.value, list) and run.value else []
    held = set(listed) if isinstance(listed, list) else set()
    main = {event.pid for event in run.events if event.name == pipe_ends.MADE}
    used = [
        end for end, by in pipe_ends.users(run).items() if {u[0] for u in by} - main
    ]
    made = [event.obj for event in run.events if event.name == pipe_ends.MADE]
    return [end for end in made if end in held and end not in used]


def children(run: Run) -> set[int]:
    """Return the processes that are noted, and made no end."""
    main = {event.pid for event in run.events if event.name == pipe_ends.MADE}
    return {event.pid for event in run.events} - main


def talkers(run: Run) -> set[int]:
    """Return those of them that used an end."""
    return {pid for pid in children(run) if pipe_ends.ends_used_by(run, pid)}


# 5: exchange -------------------------------------------------------------------------


@pytest.mark.exercise("exchange", points=2)
def test_hands_over_both_values(play: Play) -> None:
    """sends each value to the other process, and returns what arrived"""
    run = play("swap_parcels", strategy=timers_fire(LAST, *PACKED))
    returned(run)
    unpacked = run.of("left is unpacked")
    if unpacked and not any(a.actor.role is Role.PROCESS for a in run.arrivals):
        ran_in(run, "left is unpacked", Role.PROCESS)
    if not left_went_to_the_child(run):
        fail(run, PipeUnused(label="left", missing=pipe_ends.RECV))
    in_child = {a.label for a in run.arrivals if a.actor.role is Role.PROCESS}
    if not (talkers(run) or pipe_ends.may_be_hidden(run)):
        fail(run, PipeUnused(label="left", missing=pipe_ends.SEND))
    if "right is packed" not in in_child or any(map(parent_sends_right, run.arrivals)):
        fail(run, OtherFact(message=RIGHT))
    what = "the pair of what arrived"
    if not isinstance(run.value, list):
        value_is(run, ("right", "left"), what=what)
    value_is(run, ("right", "left"), at=0, what=what)
    if run.value[1][1] == 0:  # never unpacked: it is the very object that was given
        fail(run, NotReported())
    joined(run)


def parent_sends_right(arrival: Arrival) -> bool:
    """Tell whether the parent has packed the child's value, in a call of `send`."""
    here = arrival.label == "right is packed"
    sends = any(frame.function == "send" for frame in arrival.stack)
    return here and sends and arrival.actor.role is not Role.PROCESS


def left_went_to_the_child(run: Run) -> bool:
    """Tell whether the parent packed its value, and a child received a message.

    A child may unpack it, or send it back as it came.
    """
    seen = {(a.label, a.actor.role is Role.PROCESS) for a in run.arrivals}
    if ("left is unpacked", True) in seen:
        return True
    if ("left is packed", False) not in seen:
        return False
    received = [pipe_ends.finished(run, pipe_ends.RECV, pid) for pid in children(run)]
    return any(received) or pipe_ends.may_be_hidden(run)


@pytest.mark.exercise("exchange", points=1)
@pytest.mark.needs("test_hands_over_both_values")
def test_exchanges_megabytes(play: Play) -> None:
    """exchanges values that are larger than the pipe's buffer"""
    for left, right, sizes in (
        (MEGABYTE, MEGABYTE, "large values"),
        (MEGABYTE, 10, "a large left value and a small right one"),
        (10, MEGABYTE, "a small left value and a large right one"),
    ):
        run = play("swap_texts", left, right)
        arrived = (run.tokens["right"], right), (run.tokens["left"], left)
        both = [[token, size] if size > 10 else token for token, size in arrived]
        value_is(run, both, what=f"the pair of {sizes}")
        nobody_left(run)


@pytest.mark.exercise("exchange", points=1)
@pytest.mark.needs("test_hands_over_both_values")
def test_exchanges_any_values(play: Play) -> None:
    """exchanges false, equal and nested values under every start method"""
    run = play("swap_odd")
    value_is(run, (0, None), at=0, what="the pair of empty values")
    value_is(run, ("same", "same"), at=1, what="the pair of equal values")
    inside: list[object] = [[["y" * 40, MEGABYTE]], [["x" * 40, MEGABYTE]]]
    value_is(run, ("", 0), at=2, what="the pair of a text and a number that are false")
    value_is(run, inside, at=3, what="the pair of lists with a large value inside")
    if len(talkers(run)) < len(run.value) and not pipe_ends.may_be_hidden(run):
        fail(run, OtherFact(message=AT_HOME))
    for method in NEW_PROGRAMS:
        run = play("swap_texts", 10, 10, start_method=method)
        value_is(run, tokens(run, "right", "left"))
        nobody_left(run)
