"""Why no thread takes items any more, and slips with queues: named on evidence."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from autograder.awaited import Awaited
from autograder.diagnosis import diagnose
from autograder.evidence import Event, Frame, Outcome, Raised, Run, Waiter
from autograder.facts import Fact, FactKind
from autograder.verdict import Verdict
from tests.kit.made_up_plays import Plays

PIPELINE = """\
def pipeline(source, handle, limit):
    def produce():
        try:
            for item in source:
                q.put(item)
            q.put(None)
        except Exception as e:
            errors.append(e)
    def consume():
        while True:
            item = q.get()
            if not item:
                break
            handle(item)
    p.start()
    c.start()
    p.join()
    c.join()
"""
LATER = PIPELINE.replace("    c.start()\n    p.join()", "    p.join()\n    c.start()")
UNTIL_EMPTY = """\
def pipeline(source, handle, limit):
    def consume():
        while not q.empty():
            handle(q.get())
    p.start()
    c.start()
    p.join()
"""


def verdict(run: Run, kind: FactKind, text: str, **data: Any) -> Verdict:
    """Return the verdict on a fact about the last function of the text."""
    last = text[text.rfind("\ndef ") + 1 :]
    exercise = last[4 : last.find("(")]
    fact = Fact.of(kind, **data)
    return diagnose(fact, run, source=text.splitlines(), exercise=exercise)


def in_queue(plays: Plays, number: int, method: str, line: int) -> Waiter:
    """Let a thread sleep in a method of a queue, or of a thread."""
    file = "threading.py" if method == "join" else "queue.py"
    awaits = {"get": Awaited.QUEUE_ITEM, "put": Awaited.QUEUE_ROOM}.get(method)
    stack = plays.frame(line), Frame(file=f"/lib/{file}", line=1, function=method)
    awaits = awaits or Awaited.THREAD_END
    return Waiter(actor=plays.actor(number), awaits=awaits, stack=stack)


def full(plays: Plays, *, took: bool, join: int = 17, **more: Any) -> Run:
    """Let a thread wait in `put` and the caller in `join`; perhaps another one took."""
    waiters = in_queue(plays, 0, "join", join), in_queue(plays, 1, "put", 5)
    got = Event(
        name="queue get end", pid=1, tid=102, time=1, obj="q", at=plays.frame(11)
    )
    run = plays.run(Outcome.DEADLOCKED, events=(got,) * took, **more)
    return replace(run, waiters=waiters)


def test_a_false_item_that_leaves_the_queue_full_is_named(plays: Plays) -> None:
    """Only where an item was taken, and no task was called that may have raised."""
    fact = FactKind.DEADLOCKED
    found = verdict(full(plays, took=True), fact, PIPELINE)
    assert found.mistake == "false-value-taken-for-the-end"
    assert [x.at and x.at.line for x in found.evidence][:1] == [12]
    assert verdict(full(plays, took=False), fact, PIPELINE).mistake == "nobody-takes"
    task = plays.arrival("handle:a", 2, 0, 0)
    called = full(plays, took=True, arrivals=(task,), steps=plays.steps(1))
    assert verdict(called, fact, PIPELINE).mistake == "nobody-takes"
    compared = PIPELINE.replace("not item", "item is None")
    assert verdict(full(plays, took=True), fact, compared).mistake == "nobody-takes"


def test_a_condition_that_ends_no_loop_is_not_named(plays: Plays) -> None:
    """A false item is passed over there; something else has ended the loop."""
    over = PIPELINE.replace("if not item:", "if item:").replace("break", "found = item")
    found = verdict(full(plays, took=True), FactKind.DEADLOCKED, over)
    assert found.mistake == "nobody-takes"


def test_a_thread_that_a_helper_has_started_is_there(plays: Plays) -> None:
    """The helper is above the exercise: its lines say nothing of before and after."""
    helper = "def feed(q):\n    q.put(1)\n"
    text = f"{helper}def pipeline(source):\n    c.start()\n    feed(q)\n"
    file = Frame(file="/lib/queue.py", line=1, function="put")
    stack = plays.frame(5, "feed(q)"), plays.frame(2, "q.put(1)"), file
    run = replace(
        plays.run(Outcome.DEADLOCKED),
        waiters=(
            replace(in_queue(plays, 0, "put", 2), stack=stack),
            in_queue(plays, 2, "join", 4),
        ),
    )
    # It may have ended, too.
    assert "has ended, or" in verdict(run, FactKind.DEADLOCKED, text).because


def test_nobody_takes_says_which_thread_is_missing(plays: Plays) -> None:
    """It has left its loop, is started later, or is the one that puts."""
    fact, text = FactKind.DEADLOCKED, PIPELINE.replace("not item", "item is None")
    left = verdict(full(plays, took=True), fact, text)
    assert "has left its loop" in left.because
    assert [x.at and x.at.line for x in left.evidence] == [5, 11]
    later = verdict(full(plays, took=False, join=16), fact, LATER)
    assert "has not been started yet" in later.because
    unknown = verdict(full(plays, took=False), fact, text)
    assert "has ended, or has not been started yet" in unknown.because
    run = plays.run(Outcome.DEADLOCKED)
    alone = replace(run, waiters=(in_queue(plays, 0, "put", 2),))
    same = verdict(alone, fact, "def undo_order(actions):\n    stack.put(1)\n")
    assert "also the one that takes" in same.because
    assert "without a limit" in same.try_next


AROUND = """\
def pipeline(source, handle):
    try:
        while (item := q.get()) is not None:
            handle(item)
    except Exception as e:
        errors.append(e)
    q.put(1)
    t.join()
"""
INSIDE = """\
def pipeline(source, handle):
    while (item := q.get()) is not None:
        try:
            handle(item)
        except Exception as e:
            break
    q.put(1)
    t.join()
"""


TRUE = AROUND.replace("(item := q.get()) is not None", "True").replace(
    "handle(item)", "handle(q.get())"
)
ITER = AROUND.replace(
    "while (item := q.get()) is not None", "for item in iter(q.get, 0)"
)


@pytest.mark.parametrize(
    ("text", "around"),
    [
        (AROUND, True),
        (ITER, True),
        (
            TRUE.replace("            handle", "            x\n            handle"),
            False,
        ),
        (
            AROUND.replace("while (item := q.get()) is not None", "for _ in q.get()"),
            False,
        ),
        (AROUND.replace("q.get()", "q.get(timeout=1)"), False),
        (AROUND.replace("handle(item)", "handle(item)\n            break"), False),
        (INSIDE, False),
    ],
)
def test_a_try_around_the_loop_that_takes_items(
    plays: Plays, text: str, *, around: bool
) -> None:
    """Its last call is shown: an exception of it leaves the loop."""
    stack = (plays.frame(4, "handle(item)"),)
    task = plays.arrival("handle:a", 2, 0, 0, stack=stack)
    run = full(plays, took=True, join=8, arrivals=(task,), steps=plays.steps(1))
    got = replace(run.events[0], tid=task.actor.tid, pid=task.actor.pid)
    got = replace(got, at=plays.frame(3))
    found = verdict(replace(run, events=(got,)), FactKind.DEADLOCKED, text)
    assert found.mistake == "nobody-takes"
    assert ("around the whole loop" in found.because) is around
    twice = verdict(replace(run, events=(got, got)), FactKind.DEADLOCKED, text)
    assert "has left its loop" in twice.because  # the last item was not handled


TAKES = """\
def pipeline(source, handle):
    try:
        {loop}
            item = q.get()
            {leaves}
            handle(item)
    except Exception as e:
        errors.append(e)
    q.put(1)
    t.join()
"""


@pytest.mark.parametrize(
    ("loop", "leaves", "around"),
    [
        ("while True:", "if item is None: break", True),
        ("while 1:", "pass", True),
        ("for _ in range(limit):", "if item is None: break", False),
        ("while running:", "pass", False),
    ],
)
def test_a_loop_that_may_simply_have_ended(
    plays: Plays, loop: str, leaves: str, *, around: bool
) -> None:
    """Nothing is said of an exception where the loop can end otherwise."""
    text = TAKES.format(loop=loop, leaves=leaves)
    stack = (plays.frame(6, "handle(item)"),)
    task = plays.arrival("handle:a", 2, 0, 0, stack=stack)
    run = full(plays, took=True, join=10, arrivals=(task,), steps=plays.steps(1))
    got = replace(run.events[0], tid=102, pid=1, at=plays.frame(4))
    found = verdict(replace(run, events=(got,)), FactKind.DEADLOCKED, text)
    assert ("around the whole loop" in found.because) is around


def test_a_loop_that_ends_when_the_queue_is_empty_leaves_it_full(plays: Plays) -> None:
    """An exception that is caught may have ended the loop, too."""
    fact, run = FactKind.DEADLOCKED, full(plays, took=False, join=7)
    found = verdict(run, fact, UNTIL_EMPTY)
    assert found.mistake == "empty-taken-for-the-end"
    assert [x.at and x.at.line for x in found.evidence][:1] == [3]
    assert "end mark" in found.try_next  # the thread lives: it can put one
    caught = UNTIL_EMPTY + "    try: pass\n    except Exception: pass\n"
    assert verdict(run, fact, caught).mistake == "nobody-takes"


def test_an_end_mark_that_was_skipped_is_told_from_none(plays: Plays) -> None:
    """Its line is in a `try`, and other lines have put."""
    fact = FactKind.DEADLOCKED
    waiters = in_queue(plays, 0, "join", 18), in_queue(plays, 2, "get", 11)
    put = Event(name="queue put", pid=1, tid=101, time=1, obj="q", at=plays.frame(5))
    run = replace(plays.run(Outcome.DEADLOCKED, events=(put,)), waiters=waiters)
    found = verdict(run, fact, PIPELINE)
    assert found.mistake == "no-end-mark"
    assert "was not reached" in found.because
    # Who waits above the mark, in the same `try`, will still come to it.
    inside = replace(run, waiters=(*waiters, in_queue(plays, 1, "join", 4)))
    assert "was not reached" not in verdict(inside, fact, PIPELINE).because
    assert "finally" in found.try_next
    both = put, replace(put, at=plays.frame(6))
    reached = verdict(replace(run, events=both), fact, PIPELINE)
    assert "did not say so" in reached.because
    without = PIPELINE.replace("            q.put(None)\n", "            pass\n")
    assert "did not say so" in verdict(run, fact, without).because


JOB = """\
class Job:
    def compareTo(self, other):
        return 0
def by_priority(jobs):
    q = PriorityQueue()
    for n, job in enumerate(jobs):
        q.put(Job(n, job))
"""
NEW_COUNT = """\
def by_priority(jobs):
    q = PriorityQueue()
    for priority, payload in jobs:
        q.put((priority, next(itertools.count()), payload))
"""


def refused(plays: Plays, kind: str) -> Run:
    """Let Python refuse to compare two objects of a kind."""
    words = f"'<' not supported between instances of '{kind}' and '{kind}'"
    error = Raised(type="TypeError", message=words, phase="call")
    return replace(plays.run(Outcome.RAISED), raised=error)


def test_objects_without_order_are_told_from_payloads(plays: Plays) -> None:
    """The class is the file's own, and has no `__lt__`."""
    fact = FactKind.RAISED
    found = verdict(refused(plays, "Job"), fact, JOB)
    assert found.mistake == "not-comparable"
    assert "`Job`" in found.because
    assert verdict(refused(plays, "dict"), fact, JOB).mistake == "ties-by-payload"
    ordered = JOB.replace("compareTo", "__lt__")
    assert verdict(refused(plays, "Job"), fact, ordered).mistake == "ties-by-payload"


def test_a_new_count_for_each_job_is_no_counter(plays: Plays) -> None:
    """Where there is none, the advice is to put one."""
    fact = FactKind.RAISED
    found = verdict(refused(plays, "dict"), fact, NEW_COUNT)
    assert found.mistake == "ties-by-payload"
    assert "once, before" in found.try_next
    without = NEW_COUNT.replace("next(itertools.count()), ", "")
    found = verdict(refused(plays, "dict"), fact, without)
    assert found.try_next.startswith("put a counter")


@pytest.mark.parametrize(
    ("last", "mistake"),
    [
        ("return list(s.queue)", "inside-the-queue"),
        ("return [x for x in s.queue if s.get()]", ""),
        ("return list(queue.deque(actions))", ""),
    ],
)
def test_the_list_inside_a_queue_is_told_from_the_queue(
    plays: Plays, last: str, mistake: str
) -> None:
    """Where `get` is called, the order may be wrong for another reason."""
    text = f"def undo_order(actions):\n    s = queue.LifoQueue()\n    {last}\n"
    data: dict[str, Any] = {"expected": [1, 2, 3], "actual": [2, 1, 3]}
    fact = FactKind.WRONG_VALUE
    assert verdict(plays.run(), fact, text, **data).mistake == mistake


DROPS = """\
def pipeline(source, handle, limit):
    for item in source:
        try:
            q.put_nowait(item)
        except queue.Full:
            pass
"""


def test_an_item_is_dropped_where_no_line_puts_it_again(plays: Plays) -> None:
    """The source yielded it, and the loop around `put_nowait` is that of the items."""
    source = plays.arrival("source:b", 1, 0, 0, kind="gate")
    run = plays.run(arrivals=(source,), steps=plays.steps(1))
    never: dict[str, Any] = {"labels": ["handle:b"]}
    fact, name = FactKind.NEVER_RAN, "item-dropped"
    assert verdict(run, fact, DROPS, **never).mistake == name
    again = DROPS.replace("for item in source", "while not placed")
    assert verdict(run, fact, again, **never).mistake == ""
    later = DROPS.replace("pass", "q.put(item)")
    assert verdict(run, fact, later, **never).mistake == ""
    assert verdict(plays.run(), fact, DROPS, **never).mistake == ""


@pytest.mark.parametrize(
    ("source", "mistake"),
    [
        ("while not s.empty:", "parentheses-missing"),
        ("while any(p.is_alive for p in ps):", "parentheses-missing"),
        ("while not s.empty():", ""),
        ("while s.empty is True:", ""),
        ("while s.empty.value:", ""),
    ],
)
def test_a_question_without_parentheses_is_not_asked(
    plays: Plays, source: str, mistake: str
) -> None:
    """A function counts as true; an attribute of the file's own may be anything."""
    text = f"def undo_order(actions):\n    {source}\n        undone.append(1)\n"
    data: dict[str, Any] = {"expected": [1, 2], "actual": []}
    fact = FactKind.WRONG_VALUE
    assert verdict(plays.run(), fact, text, **data).mistake == mistake
    own = text.replace("undone.append(1)", "s.empty = p.is_alive = True")
    assert verdict(plays.run(), fact, own, **data).mistake == ""


def test_a_queue_counts_as_true_even_if_it_is_empty(plays: Plays) -> None:
    """A loop over the queue itself never ends."""
    waiters = (in_queue(plays, 0, "get", 4),)
    run = replace(plays.run(Outcome.DEADLOCKED), waiters=waiters)
    text = (
        "def undo_order(actions):\n    s = LifoQueue()\n    while s:\n        s.get()\n"
    )
    found = verdict(run, FactKind.DEADLOCKED, text)
    assert found.mistake == "one-get-too-many"
    assert "counts as true" in found.because
    counted = verdict(run, FactKind.DEADLOCKED, text.replace("while s", "while n"))
    assert "counts as true" not in counted.because


@pytest.mark.parametrize("item", [None, 0])
def test_a_call_iterator_ends_at_none_only(plays: Plays, item: object) -> None:
    """`iter(q.get, None)` does not end at another false item."""
    text = "def undo_order(actions):\n    return list(iter(q.get, None))\n"
    data: dict[str, Any] = {"expected": [1, item, 2], "actual": [1]}
    found = verdict(plays.run(), FactKind.WRONG_VALUE, text, **data)
    assert found.mistake == ("false-value-taken-for-the-end" if item is None else "")
