"""The judgements of 04_queues: 20 points for five exercises."""

from collections.abc import Sequence

import pytest

from autograder.checks import (
    About,
    NotExercised,
    NotRaised,
    OtherFact,
    Overlap,
    Play,
    Role,
    Run,
    WrongException,
    WrongValue,
    all_meet,
    at_once,
    caller_first,
    caller_last,
    each_ran_once,
    fail,
    finished_before_return,
    held_together,
    hold_inside,
    idle_daemons,
    last_look,
    nobody_left,
    raised,
    ran_in,
    returned,
    same,
    timers_fire,
    value_is,
)

GIVEN = "the list that was given, after the call,"

SIGNATURES = {
    "pipeline": "pipeline(source, handle, limit=10)",
    "undo_order": "undo_order(actions)",
    "by_priority": "by_priority(jobs)",
    "run_workers": "run_workers(tasks, workers)",
    "results_from_processes": "results_from_processes(task, items)",
}

# What the list of tasks has to be, after the call as before it.
THE_LIST = "the number of tasks in the list that was given, after the call,"

# Texts that an end mark might be, and that are items like all others here.
WORDS = ["end", "END", "stop", "STOP", "done", "DONE", "None", "quit", "EOF"]

# Items that nothing else is equal to: a lock, and exceptions that nobody raised.
KINDS = "lock", "OnlyAValue", "Empty", "StopIteration"
OBJECTS = [f"the same {kind}" for kind in KINDS]


def handled(items: str) -> list[str]:
    """Name what the handler does for each of these items."""
    return [f"handle:{item}" for item in items]


def tokens(run: Run, *labels: str) -> list[str]:
    """Return what the tasks of these labels returned, which nobody can guess."""
    return [run.tokens[label] for label in labels]


def no_more_workers(run: Run, label: str, limit: int) -> None:
    """Claim that no more than so many were at work at one moment."""
    peak = run.peak(label)
    if peak > limit:
        fail(run, Overlap(label=label, inside=peak, limit=limit, workers=limit))


def in_the_order_of(run: Run, items: str) -> None:
    """Claim that the items were handled one by one, in this order."""
    each_ran_once(run, handled(items))
    no_more_workers(run, "handle", 1)
    order = [arrival.args[0] for arrival in run.of("handle")]
    if order != list(items):
        what = "the order in which the items were handled"
        fail(run, WrongValue(expected=list(items), actual=order, what=what))


def never_more_waiting(run: Run, limit: int) -> None:
    """Claim that while an item was handled, no more than ``limit`` waited.

    One more may be in the hand of each of the two threads.
    """
    for before, arrival in enumerate(run.of("handle")):
        end = arrival.released  # None: it was held to the end
        asked = sum(end is None or a.step <= end for a in run.of("source"))
        waiting = asked - before - 2
        if waiting > limit:
            message = (
                f"one item was being handled, and {waiting} waited; "
                f"at most {limit} may."
            )
            fail(run, OtherFact(message=message, waiting=waiting, limit=limit))


def went_through(run: Run, kind: str, number: int) -> None:
    """Claim that so many items were put into a queue of this kind and taken out."""
    returned(run)
    for way in ("put", "get"):
        times = len(run.of(f"{kind}:{way}"))
        if times < number:
            what = f"`{way}` of a `queue.{kind}` was called {times} times, not {number}"
            fail(run, NotExercised(what=what, queue=kind, times=times))


# 1: pipeline -------------------------------------------------------------------------


@pytest.mark.exercise("pipeline", points=1)
def test_both_are_at_work_at_once(play: Play) -> None:
    """takes the next item from the source while another is handled"""
    run = play("flow", "abcd", 2, strategy=all_meet("handle"))
    each_ran_once(run, handled("abcd"))
    held_together(run, "source", "handle")
    returned(run)


@pytest.mark.exercise("pipeline", points=1)
@pytest.mark.needs("test_both_are_at_work_at_once")
def test_no_more_than_the_limit_wait(play: Play) -> None:
    """never lets more than `limit` items wait: one, or ten by default"""
    first, each = all_meet("handle"), hold_inside("handle")
    for items, limit, held in ("abcdef", 1, first), ("abcdefghijklmnop", None, each):
        run = play("flow", items, limit, strategy=held)
        in_the_order_of(run, items)
        never_more_waiting(run, limit or 10)
        finished_before_return(run, *handled(items))
        nobody_left(run)


@pytest.mark.exercise("pipeline", points=1)
@pytest.mark.needs("test_both_are_at_work_at_once")
def test_ends_when_all_are_handled(play: Play) -> None:
    """works with a slow source or handler, and with no, one or unusual items"""
    run = play("flow", "z", 5, strategy=timers_fire("handle", "source"))
    finished_before_return(run, "handle:z")
    value_is(run, None)
    nobody_left(run)
    run = play(
        "flow", "abc", 1, strategy=timers_fire("handle")
    )  # and the queue is full
    in_the_order_of(run, "abc")
    returned(run)
    nobody_left(run)
    run = play("flow_answered")
    what = "the list of what was handled, by a `handle` that returned unusual values,"
    value_is(run, [*range(1, 10)], what=what)
    run = play("flow_few", WORDS)
    odd = [0, "", (), {}, False, True, -1, *WORDS, *OBJECTS, "end", "end"]
    expected = ["the end of nothing", "single", "the end of one", *odd]
    value_is(run, expected, what="the list of what was handled, in three calls,")


@pytest.mark.exercise("pipeline", points=1)
@pytest.mark.needs("test_both_are_at_work_at_once")
def test_an_exception_reaches_the_caller(play: Play) -> None:
    """raises what `handle` or the source raised, and leaves nothing behind"""
    run = play("flow", "abcdefgh", 1, "b", strategy=hold_inside("handle"))
    raised(run, "TaskFailed", run.tokens["handle:b"])
    nobody_left(run)
    run = play("flow", "ab", 1, "", True)
    raised(run, "TaskFailed", run.tokens["source:broken"])
    nobody_left(run)
    run = play("flow_raising")
    returned(run)
    for kind, whose, came in run.value:
        reached_the_caller(run, kind, whose, came)


def reached_the_caller(run: Run, kind: str, whose: str, came: str) -> None:
    """Claim that an exception of this kind, and no other, came out of a call."""
    expected = f"{kind}, which {whose} raised"
    if not came:
        fail(run, NotRaised(expected=expected, type=kind, got="no exception"))
    if came != kind:
        fail(run, WrongException(expected=expected, type=kind, actual=came))


# 2: undo_order -----------------------------------------------------------------------


@pytest.mark.exercise("undo_order", points=1)
def test_takes_back_the_last_action_first(play: Play) -> None:
    """returns the last action first, through a LifoQueue"""
    run = play("undo", ["sow", "water", "reap"])
    value_is(run, ["reap", "water", "sow"])
    went_through(run, "LifoQueue", 3)


@pytest.mark.exercise("undo_order", points=1)
@pytest.mark.needs("test_takes_back_the_last_action_first")
def test_takes_back_any_actions(play: Play) -> None:
    """works with no actions, one action, unusual actions, and three thousand"""
    run = play("undo_few")
    value_is(run, [], at=0, what="the result for no actions")
    value_is(run, [], at=1, what="the result for an empty tuple")
    value_is(run, ["single"], at=2, what="the result for one action")
    odd: list[object] = [0, [], False, {"a": 1}, None, "", 0]
    value_is(run, odd, at=3, what="the list of odd actions")
    given = tokens(run, "task:0", "task:1")
    value_is(run, given[::-1], at=4)
    value_is(run, [*range(3000)][::-1], at=5, what="the list of 3000 actions")
    value_is(
        run,
        given,
        at=6,
        what=GIVEN,
        about=About.GIVEN,
    )
    if run.value[7]:
        message = "THE SAME LIST: the call returned the list that it was given."
        fail(run, OtherFact(message=message))


# 3: by_priority ----------------------------------------------------------------------


def by_number(
    run: Run, jobs: Sequence[tuple[float, object]], at: int, what: str
) -> None:
    """Claim that the payloads came by their numbers, and ties as they were given."""
    expected = [payload for _, payload in sorted(jobs, key=lambda job: job[0])]
    returned(run)
    actual = run.value[at]
    if not same(expected, actual):
        fact = WrongValue(
            expected=expected,
            actual=actual,
            what=what,
            jobs=jobs,
            compared=run.value[-1] is True,
        )
        fail(run, fact)


@pytest.mark.exercise("by_priority", points=1)
def test_gives_the_smallest_number_first(play: Play) -> None:
    """returns the payloads by priority, through a PriorityQueue"""
    run = play("prioritised", [(3, "sweep"), (1, "rescue"), (2, "feed")])
    value_is(run, ["rescue", "feed", "sweep"])
    went_through(run, "PriorityQueue", 3)


@pytest.mark.exercise("by_priority", points=1)
@pytest.mark.needs("test_gives_the_smallest_number_first")
def test_keeps_the_order_of_arrival(play: Play) -> None:
    """keeps jobs of equal priority in the order in which they came"""
    tied = [(1, "x"), (0, "w"), (1, "z"), (0, "y"), (1, "a"), (0, "b")]
    many = [(n % 3, f"{-n} later") for n in range(300)]
    run = play("ordered_texts", tied, many)
    by_number(run, tied, at=0, what="the list with ties")
    by_number(run, many, at=1, what="the list of 300 jobs of three priorities")


@pytest.mark.exercise("by_priority", points=1)
@pytest.mark.needs("test_gives_the_smallest_number_first")
def test_never_compares_payloads(play: Play) -> None:
    """orders jobs whose payloads cannot be compared"""
    mixed = [(5, {"b": 1}), (5, {"a": 1}), (5, "3"), (4, 3), (5, None)]
    mixed += [(5, {"b": 1}), (5, ("a", "pair")), (5, ())]
    refusing = [(2, "c"), (1, "b"), (2, "a"), (1, "d")]
    run = play("ordered_objects", mixed, refusing)
    by_number(run, mixed, at=0, what="the list of mixed payloads")
    by_number(run, refusing, at=1, what="the list of payloads that refuse to compare")


@pytest.mark.exercise("by_priority", points=1)
@pytest.mark.needs("test_gives_the_smallest_number_first")
def test_takes_any_number_as_priority(play: Play) -> None:
    """accepts negative priorities, fractions, no jobs, and one job"""
    odd = [(0.5, "half"), (-3, "less"), (0, "zero"), (10, "ten"), (-2.5, "more")]
    odd += [(2**53 + 1, "largest"), (2**53, "larger"), (1000.5, "large")]
    odd = [(3.125, "early"), *odd, (3.0625, "a little less, and late")]
    run = play("ordered", odd, (), ((7, ["only", "one"]),))
    by_number(run, odd, at=0, what="the list of unusual priorities")
    value_is(run, [], at=1, what="the result for no jobs")
    value_is(run, [["only", "one"]], at=2, what="the result for a tuple of one job")
    value_is(
        run,
        odd,
        at=3,
        what=GIVEN,
        about=About.GIVEN,
    )


# 4: run_workers ----------------------------------------------------------------------


def numbered(count: int) -> list[str]:
    """Name so many tasks."""
    return [f"task:{n:02}" for n in range(count)]


def exactly_at_once(run: Run, wanted: int) -> None:
    """Claim that so many workers did tasks at one moment, and never more."""
    at_once(run, "task", wanted)
    no_more_workers(run, "task", wanted)


def no_more_threads(run: Run, label: str, limit: int) -> None:
    """Claim that no more than so many threads took a task, one after the other."""
    threads = {(a.actor.pid, a.actor.tid) for a in run.of(label)}
    if len(threads) > limit:
        inside = len(threads)
        fail(run, Overlap(label=label, inside=inside, limit=limit, workers=limit))


def nobody_was_idle(run: Run, long: str) -> None:
    """Claim that all other tasks had begun while this one was held."""
    end = run.of(long)[0].released  # None: the call returned, and it was held still
    late = [a.label for a in run.of("task") if end is not None and a.step > end]
    if late:
        message = f"a worker had nothing to do, and {len(late)} tasks had not begun."
        fail(run, OtherFact(message=message, late=late))


def workers_ended(play: Play, run: Run) -> None:
    """Claim that no worker is left, but for idle daemon threads: they get a remark."""
    nobody_left(run, but_idle_daemons=True)
    play.remark(idle_daemons(run), run)


def nobody_left_but_daemons(run: Run) -> None:
    """Claim that all threads have ended but those that nobody has to wait for."""
    if not all(leftover.daemon for leftover in run.leftovers):
        nobody_left(run, but_idle_daemons=True)


@pytest.mark.exercise("run_workers", points=2)
def test_all_workers_are_at_work(play: Play) -> None:
    """runs seven tasks with three workers, no fewer and no more at once"""
    run = play("work", 7, 3, strategy=all_meet("task"))
    each_ran_once(run, numbered(7))
    exactly_at_once(run, 3)
    value_is(run, tokens(run, *numbered(7)), what="the sorted list of the values")
    finished_before_return(run, *numbered(7))


@pytest.mark.exercise("run_workers", points=1)
@pytest.mark.needs("test_all_workers_are_at_work")
def test_every_worker_ends(play: Play) -> None:
    """returns when the work is done, even with more workers than tasks"""
    run = play("work", 2, 5, strategy=timers_fire(hold="task:01"))
    each_ran_once(run, numbered(2))
    finished_before_return(run, *numbered(2))
    workers_ended(play, run)
    run = play("work_line_by_line", 1, 2, strategy=caller_first())
    finished_before_return(run, "task:00")
    value_is(run, tokens(run, "task:00"))
    nobody_left_but_daemons(run)
    run = play("work_line_by_line", 1, 1, strategy=caller_last())
    each_ran_once(run, ["task:00"])


@pytest.mark.exercise("run_workers", points=1)
@pytest.mark.needs("test_all_workers_are_at_work")
def test_does_any_number_of_tasks(play: Play) -> None:
    """works with no tasks, one task, a repeated task, forty, and unusual values"""
    run = play("work_few")
    value_is(run, [], at=0, what="the result for no tasks")
    value_is(run, tokens(run, "single"), at=1, what="the result for one task")
    odd: list[object] = ["", "OnlyAValue: value", 0, False, None, True, []]
    value_is(run, odd, at=2, what="the list of unusual values, sorted,")
    value_is(run, [1, 2, 3], at=3, what="what one callable, given three times, counted")
    value_is(run, 1, at=4, what=THE_LIST, about=About.GIVEN)
    # More than the threads of a pool whose size somebody else has chosen.
    run = play("work", 40, 40, strategy=all_meet("task"))
    at_once(run, "task", 40)


@pytest.mark.exercise("run_workers", points=1)
@pytest.mark.needs("test_all_workers_are_at_work")
def test_a_failure_stops_nobody(play: Play) -> None:
    """runs all other tasks while one takes long and others raise"""
    # So many that they may be dealt out in twos and threes: no neighbour is stopped.
    run = play("work", 17, 2, 0, 2, 3, strategy=hold_inside("task:01"))
    each_ran_once(run, numbered(17))
    nobody_was_idle(run, "task:01")
    no_more_threads(run, "task", 2)
    finished_before_return(run, *numbered(17))
    workers_ended(play, run)


@pytest.mark.exercise("run_workers", points=1)
@pytest.mark.needs("test_all_workers_are_at_work")
def test_raises_the_first_exception(play: Play) -> None:
    """raises the first exception at the end, even `queue.Empty` or with one worker"""
    run = play("work", 5, 1, 1, 3, strategy=all_meet("task"))
    finished_before_return(run, *numbered(5))
    exactly_at_once(run, 1)
    both = [a for a in run.of("task:01") + run.of("task:03") if a.released is not None]
    first = min(both, key=lambda a: a.released or 0)
    if run.raised is None or run.raised.message != run.tokens[first.label]:
        # First in time or in the list: both are the first.
        raised(run, "TaskFailed", run.tokens["task:01"])
    raised(run, "TaskFailed")
    workers_ended(play, run)
    for kind in "Empty", "ShutDown":
        run = play("work_raising", 3, kind)
        finished_before_return(run, *numbered(3))
        raised(run, kind, "")


# 5: results_from_processes -----------------------------------------------------------


# Calls in which the end of the process comes one line later each time: more than there
# are lines in a loop that collects.
LOOKS = 10

# More items than the processes of a pool whose size somebody else has chosen.
MANY = [f"item {n:02}" for n in range(11)]


def pairs(run: Run, *items: str) -> dict[str, str]:
    """Return what the processes of these items returned."""
    return {item: run.tokens[f"task:{item}"] for item in items}


@pytest.mark.exercise("results_from_processes", points=1)
def test_a_process_for_each_item(play: Play) -> None:
    """runs the task for each item in a process of its own, all at the same time"""
    run = play("collect", ["ham", "egg", "jam"], strategy=all_meet("task"))
    each_ran_once(run, ["task:ham", "task:egg", "task:jam"])
    ran_in(run, "task", Role.PROCESS)
    at_once(run, "task", 3)
    value_is(run, pairs(run, "ham", "egg", "jam"))
    nobody_left(run)


@pytest.mark.exercise("results_from_processes", points=1)
@pytest.mark.needs("test_a_process_for_each_item")
def test_takes_large_values(play: Play) -> None:
    """takes a megabyte from each process, under every start method"""
    run = play("collect_large", ["ham", "egg"])
    large = {k: [1 << 20, v] for k, v in pairs(run, "ham", "egg").items()}
    value_is(run, large, what="the dict of sizes and beginnings")
    nobody_left(run)
    for method in "spawn", "forkserver":
        run = play("collect", ["ham", "egg"], start_method=method)
        value_is(run, pairs(run, "ham", "egg"))
        nobody_left(run)


@pytest.mark.exercise("results_from_processes", points=1)
@pytest.mark.needs("test_a_process_for_each_item")
def test_takes_any_values(play: Play) -> None:
    """collects none, many or unusual values, whenever the processes end"""
    names = [*(f"job {n:02}" for n in range(LOOKS)), "large job"]
    run = play("collect_by_line", names, strategy=last_look("task"))
    value_is(run, {}, at=0, what="the result for no items")
    odd: dict[object, object] = {None: None, 0: False, ("a", "pair"): []}
    odd[-1] = "OnlyAValue: value"
    odd.update(pairs(run, "ham"))
    value_is(run, odd, at=1, what="the dict of unusual values")
    what = "the results of all calls, one for each item, put together,"
    value_is(run, pairs(run, *names), at=2, what=what)
    nobody_left(run)
    run = play("collect", MANY, False, strategy=all_meet("task"))
    at_once(run, "task", len(MANY))
    value_is(run, pairs(run, *MANY))


@pytest.mark.exercise("results_from_processes", points=1)
@pytest.mark.needs("test_a_process_for_each_item")
def test_waits_for_nobody_who_died(play: Play) -> None:
    """waits for a slow process, but not for one that raised, exited or was killed"""
    items = ["killed by a signal", "ham", "exits early", "slow egg", "raises"]
    run = play("collect", items, strategy=timers_fire(hold="task:slow egg"))
    value_is(run, pairs(run, "ham", "slow egg"))
    nobody_left(run)
