"""The judgements of 06_locks: 20 points for five exercises."""

from collections.abc import Sequence
from typing import Any

import pytest

from autograder.checks import (
    Arrival,
    LostUpdate,
    OtherFact,
    Play,
    Role,
    Run,
    Stuck,
    Way,
    WrongValue,
    all_free,
    all_meet,
    all_there,
    at_once,
    called_with,
    caller_first,
    cross,
    each_ran_once,
    exercised,
    fail,
    finished_before_return,
    held_long,
    hold_inside,
    in_lockstep,
    in_order,
    keep_inside,
    latest_first,
    never_ran,
    no_more,
    nobody_left,
    nothing_lost,
    one_at_a_time,
    raised,
    ran_in,
    read_all_then_write,
    returned,
    staircase,
    value_is,
)

SIGNATURES = {
    "append_all": "append_all(append, records)",
    "count_up": "count_up(counter, times, workers)",
    "count_up_in_processes": "count_up_in_processes(counter, times, workers)",
    "transfer": "transfer(source, target, amount)",
    "prepare_and_store": "prepare_and_store(prepare, store, items)",
}

THREE = ["append:a", "append:b", "append:c"]

# More than any pool has by default on a machine with few CPUs.
MANY = 14

# Workers, each of which is stopped one line later than the one before: more than there
# are lines between a look at a lock and the section behind it.
STAIRS = 7

TWINS = "NOT EACH: of two equal records each has to be appended once."
PRINTED = "LOST: what `append` printed in its process did not come out, or came twice."
KEPT = "NOT RAISED: an amount could not be compared, or not be subtracted or added, "
KEPT += "and no exception came out of the transfer."
COUNT = "the counter"
LENT = "what a transfer of 40 returned, while another thread held ann.lock and had "
LENT += "taken the money out for a moment,"
BALANCES = "what is left in the accounts of ann, bob and cat"


def who(arrival: Arrival) -> tuple[int, int]:
    """Return the thread of the process that came."""
    return arrival.actor.pid, arrival.actor.tid


def each_by_another(run: Run, label: str, n: int) -> None:
    """Claim that ``n`` different threads or processes came to ``label``."""
    actors = {who(arrival) for arrival in run.of(label)}
    if len(actors) == 1 and n > 1:
        ran_in(run, label, Role.THREAD, Role.PROCESS)
    what = f"{len(actors)} did all the work, where each of {n} has a part"
    exercised(run, len(actors) >= n, what)


def kept_out(run: Run, section: str) -> None:
    """Claim that somebody tried to come in, to no avail, while another one wrote."""
    comers = {who(arrival) for arrival in run.of(section)}
    writes = [a for a in run.of(f"{section}:write") if a.released is not None]
    seen = any(_tried(run, comer, w, section) for w in writes for comer in comers)
    what = f"nobody was seen waiting while another one was at {section}"
    exercised(run, seen, what)


def _tried(run: Run, comer: tuple[int, int], write: Arrival, section: str) -> bool:
    """Whether this one slept or moved while another wrote, and came in later."""
    end = write.released or 0
    own = [a for a in run.arrivals if who(a) == comer]
    came = [a.step for a in own if a in run.of(section)]
    if comer == who(write) or max(came) <= end:
        return False
    inside = any(write.step <= step <= end for step in came)
    moved = any(write.step <= (a.released or -1) <= end for a in own)
    step = run.steps[end]
    return not inside and (moved or comer in {*step.waiting, *step.busy})


# 1: append_all -----------------------------------------------------------------------


@pytest.mark.exercise("append_all", points=2)
def test_appends_one_at_a_time(play: Play) -> None:
    """appends every record in a process of its own, one at a time"""
    run = play("append_some", ["a", "b", "c"], strategy=hold_inside("append"))
    each_ran_once(run, THREE)
    ran_in(run, "append", Role.PROCESS)
    all_there(run, "append", 3)
    one_at_a_time(run, "append")
    each_by_another(run, "append", 3)
    returned(run)
    called_with(run, "append:a", "a")
    finished_before_return(run, *THREE)
    nobody_left(run)
    run = play("append_by_line", STAIRS, strategy=staircase("append"))
    if run.peak("append") > 1:  # and whatever failed then, failed by it
        one_at_a_time(run, "append")
    # Nothing is known of those who look again and again, and came to no end in time.
    if run.stuck_reason is not Stuck.OUT_OF_TIME:
        finished_before_return(run, "append")
        nobody_left(run)
        each_by_another(run, "append", STAIRS)


@pytest.mark.exercise("append_all", points=1)
@pytest.mark.needs("test_appends_one_at_a_time")
def test_appends_however_processes_start(play: Play) -> None:
    """appends one at a time under spawn and under forkserver"""
    strategy = hold_inside("append")
    for method in ("spawn", "forkserver"):
        run = play("append_some", ["a", "b"], strategy=strategy, start_method=method)
        each_ran_once(run, THREE[:2])
        one_at_a_time(run, "append")
        returned(run)
        nobody_left(run)


@pytest.mark.exercise("append_all", points=1)
@pytest.mark.needs("test_appends_one_at_a_time")
def test_appends_the_others_when_some_raise(play: Play) -> None:
    """appends any number of records; if some raise, all others, then ChildFailed"""
    run = play("append_with_trouble", strategy=in_order("begins"))
    few = ["nothing appended", "append:largelargelargelarge"]
    raised(run, "ChildFailed")
    finished_before_return(run, *THREE)
    no_more(run, "append", 1)  # also after one has raised
    each_ran_once(run, [*few, "append:w", "append:x", "append:y", *THREE])
    if len(run.of("append:number ['twin']")) != 2:
        fail(run, OtherFact(message=TWINS))
    each_ran_once(run, ["append:number 0"])
    nobody_left(run)
    if run.output.count("large is printed") != 1:
        fail(run, OtherFact(message=PRINTED))


# 2: count_up -------------------------------------------------------------------------


@pytest.mark.exercise("count_up", points=2)
def test_loses_nothing_between_threads(play: Play) -> None:
    """loses no addition when three threads count at the same time"""
    run = play("count_threads", 2, 3, strategy=read_all_then_write())
    finished_before_return(run, "counter")
    each_by_another(run, "counter", 3)
    all_there(run, "counter", 3)
    one_step_each(run, 6)
    nothing_lost(run, 1006, what=COUNT)
    kept_out(run, "counter")
    nobody_left(run)
    play.remark(held_long(run, "counter"), run)
    run = play("count_threads_by_line", 1, 2, strategy=caller_first())
    nothing_lost(run, 1002, what=COUNT)
    run = play("count_threads_by_line", 1, 2, strategy=latest_first())
    finished_before_return(run, "counter")
    nothing_lost(run, 1002, what=COUNT)


@pytest.mark.exercise("count_up", points=1)
@pytest.mark.needs("test_loses_nothing_between_threads")
def test_counts_any_number_of_times(play: Play) -> None:
    """counts any number of times, with any number of threads"""
    run = play("count_few", "count_up")
    value_is(run, [7, 7, 9, 10], what="the counter after each of four calls")
    nobody_left(run)


def one_step_each(run: Run, steps: int) -> None:
    """Claim that the counter was written once for each addition of one."""
    written = len(run.of("counter:write"))
    if written != steps:
        message = f"WRONG STEPS: the counter was written {written} times"
        message += f", where one was to be added {steps} times."
        fail(run, OtherFact(message=message))


# 3: count_up_in_processes ------------------------------------------------------------


@pytest.mark.exercise("count_up_in_processes", points=2)
def test_loses_nothing_between_processes(play: Play) -> None:
    """loses no addition when three processes count at the same time"""
    run = play("count_processes", 2, 3, strategy=read_all_then_write())
    finished_before_return(run, "counter")
    ran_in(run, "counter", Role.PROCESS)
    each_by_another(run, "counter", 3)
    all_there(run, "counter", 3)
    one_step_each(run, 6)
    nothing_lost(run, 1006, what=COUNT)
    kept_out(run, "counter")
    nobody_left(run)
    play.remark(held_long(run, "counter"), run)
    strategy = staircase(kind="write")
    run = play("count_processes_by_line", STAIRS, strategy=strategy)
    if run.stuck_reason is not Stuck.OUT_OF_TIME:
        nothing_lost(run, 1000 + STAIRS, what=COUNT)


@pytest.mark.exercise("count_up_in_processes", points=1)
@pytest.mark.needs("test_loses_nothing_between_processes")
def test_counts_however_processes_start(play: Play) -> None:
    """loses no addition under spawn and under forkserver"""
    strategy = read_all_then_write()
    for method in ("spawn", "forkserver"):
        run = play("count_processes", 1, 2, strategy=strategy, start_method=method)
        nothing_lost(run, 1002, what=COUNT)
        kept_out(run, "counter")
        nobody_left(run)


@pytest.mark.exercise("count_up_in_processes", points=1)
@pytest.mark.needs("test_loses_nothing_between_processes")
def test_counts_with_any_number_of_processes(play: Play) -> None:
    """counts any number of times, with any number of processes"""
    run = play("count_few", "count_up_in_processes")
    value_is(run, [7, 7, 9, 10], what="the counter after each of four calls")
    nobody_left(run)


# 4: transfer -------------------------------------------------------------------------


@pytest.mark.exercise("transfer", points=1)
def test_transfers_what_is_there(play: Play) -> None:
    """moves the amount, or returns False and leaves the money where it is"""
    transfers = [("ann", "bob", 40), ("cat", "ann", 31), ("ann", "cat", 60)]
    run = play("transfer_alone", [*transfers, ("ann", "bob", 1)])
    all_given_back(run)
    value_is(run, [True, False, True, False], at=0, what="what four transfers returned")
    value_is(run, [0, 100, 90], at=1, what=BALANCES)


@pytest.mark.exercise("transfer", points=1)
@pytest.mark.needs("test_transfers_what_is_there")
def test_transfers_in_one_step(play: Play) -> None:
    """moves the money in one step that no other thread can interrupt"""
    pair = [("ann", "bob", 70), ("ann", "bob", 80)]
    run = play("transfer_together", pair, strategy=read_all_then_write())
    overdrawn(run)
    kept_out(run, "ann.balance")
    for name, left in (("bob", [60, 95]), ("ann", [55, 100])):
        run = play("transfer_beside_a_teller", name, strategy=keep_inside("teller"))
        what = f"what ann and bob have, when somebody held {name}.lock meanwhile"
        none_refused(run, run_value(run, 0)[:1])
        nothing_lost(run, [True, *left], at=0, what=what)
        value_is(run, True, at=1, what=LENT)
    run = play("transfer_under_audit", strategy=in_lockstep())
    value_is(run, True, at=0, what="what the transfer returned")
    all_free(run, run_value(run, 2), after="a transfer went through")
    sums = "the sums of both balances, each added up with both locks held,"
    nothing_lost(run, [160], at=1, what=sums)


def overdrawn(run: Run) -> None:
    """Claim that of two transfers, for which there is too little, one was refused."""
    returned(run)
    answers, left, _ = run.value
    outcomes = {(True, False): [30, 130, 30], (False, True): [20, 140, 30]}
    wanted = outcomes.get(tuple(answers), [])
    if answers == [True, True]:
        actual = f"both went through, and ann has {left[0]}"
        what = "what came of moving 70 and 80, where there were 100,"
        expected = "one of them went through"
        fact = LostUpdate(
            expected=expected, actual=actual, what=what, overdrawn=left[0] < 0
        )
        fail(run, fact)
    if not wanted:
        value_is(run, [True, False], at=0, what="what two transfers returned")
    nothing_lost(run, wanted, at=1, what=BALANCES)


@pytest.mark.exercise("transfer", points=2)
@pytest.mark.needs("test_transfers_what_is_there")
def test_transfers_in_any_direction(play: Play) -> None:
    """moves money in all directions at once, and never deadlocks"""
    opposite = [("ann", "bob", 10), ("bob", "ann", 3)]
    circle = [("ann", "bob", 10), ("bob", "cat", 20), ("cat", "ann", 30)]
    busy = [*circle, *opposite, ("bob", "cat", 1)]
    run = play("transfer_together", opposite, 50, strategy=cross())
    none_refused(run, run_value(run, 0))
    nothing_lost(run, [43, 57, 50], at=1, what=BALANCES)
    all_moved(run, 2)
    run = play("transfer_together", busy, strategy=cross())
    none_refused(run, run_value(run, 0))
    nothing_lost(run, [113, 56, 21], at=1, what=BALANCES)
    all_moved(run, len(busy))


def none_refused(run: Run, answers: Sequence[object]) -> None:
    """Claim that no transfer returned False: there was enough money for all."""
    if any(answer is False for answer in answers):
        expected, actual = [True] * len(answers), list(answers)
        many = "a transfer" if len(answers) == 1 else f"{len(answers)} transfers"
        what = f"what {many} with enough money returned"
        fail(run, WrongValue(expected=expected, actual=actual, what=what))


def all_moved(run: Run, n: int) -> None:
    """Claim that so many transfers were under way together, and all went through."""
    value_is(run, [True] * n, at=0, what=f"what {n} transfers returned")
    actors = {who(a) for a in run.arrivals}
    asleep = max((len(set(s.waiting) & actors) for s in run.steps), default=0)
    met = len({who(a) for a in run.arrivals if a.step == 0})
    what = "the transfers were not seen to be under way at the same time"
    exercised(run, met >= n or asleep + 1 >= n, what)


@pytest.mark.exercise("transfer", points=1)
@pytest.mark.needs("test_transfers_what_is_there")
def test_lets_the_locks_go_again(play: Play) -> None:
    """releases both locks, whatever happens, and accepts one account twice"""
    moves = [("ann", "bob", 1), ("ann", "bob", 101)]
    moves += [("ann", "ann", 99), ("ann", "ann", 100)]
    run = play("transfer_alone", moves)
    all_given_back(run)
    what = "what a transfer, one that is too large, and both from ann to ann returned"
    value_is(run, [True, False, True, False], at=0, what=what)
    value_is(run, [99, 61, 30], at=1, what=BALANCES)
    run = play("transfer_with_trouble")
    what = "an exception left a transfer"
    all_free(run, run_value(run, 1), after=what, way=Way.RAISED)
    what = "the results of two transfers of 70 between plain accounts of 100, and what"
    what += " these accounts have then,"
    value_is(run, [True, False, 30, 170], at=2, what=what)
    value_is(run, [100, 60, 30], at=0, what=f"{BALANCES} after an exception")
    if not all(run.value[3]):
        fail(run, OtherFact(message=KEPT))


def all_given_back(run: Run) -> None:
    """Claim that the last transfer left no lock taken, whatever it returned."""
    answers = run_value(run, 0)
    left = {
        True: ("a transfer went through", Way.OTHER),
        False: ("a transfer returned False", Way.RETURNED_FALSE),
    }
    after, way = left.get(answers[-1], ("a transfer ended", Way.OTHER))
    all_free(run, run_value(run, 2), after=after, way=way)


def run_value(run: Run, at: int) -> list[Any]:
    """Return one item of what the scenario reported, if the call returned."""
    returned(run)
    return list(run.value[at])


# 5: prepare_and_store ----------------------------------------------------------------


@pytest.mark.exercise("prepare_and_store", points=1)
def test_prepares_all_at_once(play: Play) -> None:
    """prepares all items at the same time, each in a thread of its own"""
    run = play("store_many", MANY, strategy=all_meet("prepare"))
    prepared = [f"prepare:{n:02}" for n in range(MANY)]
    each_ran_once(run, prepared)
    ran_in(run, "prepare", Role.THREAD, Role.MAIN)
    at_once(run, "prepare", MANY)
    finished_before_return(run, *prepared)
    nobody_left(run)
    run = play("store_by_line", 3, strategy=latest_first())  # the others start late
    nobody_left(run)
    finished_before_return(run, "store")
    each_ran_once(run, [f"store:{n:02}" for n in range(3)])


@pytest.mark.exercise("prepare_and_store", points=2)
@pytest.mark.needs("test_prepares_all_at_once")
def test_stores_one_at_a_time(play: Play) -> None:
    """stores what came of each item, one at a time, while the others wait"""
    run = play("store_some", 3, strategy=hold_inside("store"))
    exclusive(run)
    stored = [f"store:{run.tokens[f'prepare:{n:02}']}"[:46] for n in range(3)]
    finished_before_return(run, "store")
    each_ran_once(run, stored)
    nobody_left(run)
    run = play("store_by_line", 2, strategy=caller_first())
    returned(run)
    if run.peak("store") > 1:
        exclusive(run)


def exclusive(run: Run) -> None:
    """Claim that nobody came in while another one stored; one alone is never met."""
    if len({who(arrival) for arrival in run.of("store")}) == 1:
        returned(run)
    else:
        one_at_a_time(run, "store")


@pytest.mark.exercise("prepare_and_store", points=1)
@pytest.mark.needs("test_prepares_all_at_once")
def test_stores_the_others_when_one_fails(play: Play) -> None:
    """stores all other items when one fails, and handles any number of items"""
    run = play("store_with_trouble")
    no_more(run, "store", 1)  # also after one has raised
    finished_before_return(run, *(f"prepare:{item}" for item in "abcd"))
    finished_before_return(run, *(f"store:{item}" for item in "acd"))
    each_ran_once(run, [f"store:{item}" for item in "acd"])
    nobody_left(run)
    never_ran(run, "never", what="Something was prepared, and there were no items.")
    returned(run)
    odd = [0, None, None]
    value_is(run, odd, what="what was stored of 0 and of two items that became None")
