"""More mistakes with queues: who was idle, what was awaited, and what ended a loop."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from autograder.awaited import Awaited
from autograder.diagnosis import diagnose
from autograder.evidence import Event, Frame, Leftover, Outcome, Run, Waiter
from autograder.facts import Fact, FactKind
from autograder.verdict import Verdict
from tests.kit.made_up_plays import Plays

WORKERS = """\
def run_workers(tasks, workers):
    q = queue.Queue()
    threads = [Thread(target=work) for _ in range(workers)]
    q.join()
"""
GIVES_UP = """\
def run_workers(tasks, workers):
    try:
        task = q.get_nowait()
    except queue.Empty:
        return
    for t in threads:
        t.start()
    q.put(tasks[0])
"""
ENDS = """\
def pipeline(source, handle, limit):
    while item := q.get():
        handle(item)
"""


def verdict(run: Run, kind: FactKind, text: str, **data: Any) -> Verdict:
    """Return the verdict on a fact about the first function of the text."""
    exercise = text[4 : text.find("(")]
    fact = Fact.of(kind, **data)
    return diagnose(fact, run, source=text.splitlines(), exercise=exercise)


def named(run: Run, kind: FactKind, text: str, **data: Any) -> str:
    """Name the mistake in a fact about the first function of the text."""
    return verdict(run, kind, text, **data).mistake


def test_a_worker_is_idle_while_tasks_have_not_begun(plays: Plays) -> None:
    """The claim names them; a claim that names none is about something else."""
    found = verdict(plays.run(), FactKind.OTHER, WORKERS, message="", late=["task:3"])
    assert found.mistake == "idle-worker"
    assert "task 3 had not begun" in found.happened
    assert named(plays.run(), FactKind.OTHER, WORKERS, message="", late=[]) == ""


def test_the_join_of_a_queue_waits_for_no_thread(plays: Plays) -> None:
    """Where threads are joined, too, something else has left them."""
    run = replace(plays.run(), leftovers=(Leftover(actor=plays.actor(1)),))
    fact = FactKind.LEFT_BEHIND
    assert named(run, fact, WORKERS, count=1) == "queue-joined-only"
    assert named(run, fact, WORKERS + "    threads[0].join()\n", count=1) == ""
    assert named(run, fact, WORKERS.replace("q.join()", "pass"), count=1) == ""


def test_who_gives_up_is_told_from_who_has_left_something_out(plays: Plays) -> None:
    """Nothing ran, before anything was put; or true values are missing."""
    never: dict[str, Any] = {"labels": ["task:0"]}
    name, fact = "empty-taken-for-the-end", FactKind.NEVER_RAN
    got = Event(name="queue get", pid=1, tid=2, time=1, obj="q")
    put = Event(name="queue put begin", pid=1, tid=1, time=2, obj="q")
    came = replace(plays.run(), events=(got, put))
    assert named(came, fact, GIVES_UP, **never) == name
    first = replace(came, events=(replace(put, time=0), got))
    assert named(first, fact, GIVES_UP, **never) == ""
    alone = replace(came, events=(replace(got, tid=1), put))
    assert named(alone, fact, GIVES_UP, **never) == ""
    fact, lost = FactKind.WRONG_VALUE, {"expected": [1, 2], "actual": [2]}
    assert named(came, fact, GIVES_UP, **lost) == name
    without: dict[str, Any] = {"expected": ["", 0, 2], "actual": [2]}
    assert named(came, fact, GIVES_UP, **without) == ""


def test_a_false_item_ends_a_loop_only_where_true_ones_are_lost(plays: Plays) -> None:
    """Otherwise it may be left out, and the loop has gone on."""
    fact = FactKind.WRONG_VALUE
    ended: dict[str, Any] = {"expected": [1, 0, 2], "actual": [1]}
    assert named(plays.run(), fact, ENDS, **ended) == "false-value-taken-for-the-end"
    out: dict[str, Any] = {"expected": [1, 0], "actual": [1]}
    assert named(plays.run(), fact, ENDS, **out) == ""


@pytest.mark.parametrize(
    ("item", "mark"), [(0, "compare with the end mark"), (None, "make an end mark")]
)
def test_none_as_an_item_needs_another_end_mark(
    plays: Plays, item: object, mark: str
) -> None:
    """To compare with `None` would still stop at this item."""
    data: dict[str, Any] = {"expected": [1, item, 2], "actual": [1]}
    found = verdict(plays.run(), FactKind.WRONG_VALUE, ENDS, **data)
    assert found.mistake == "false-value-taken-for-the-end"
    assert found.try_next.startswith(mark)


def test_a_value_in_a_pipe_is_told_from_one_in_a_queue(plays: Plays) -> None:
    """Only a pipe has an end of its own to go by."""
    text = ENDS.replace("while item := q.get()", "while (item := p.recv()) is not None")
    data: dict[str, Any] = {"expected": ["a", None], "actual": ["a"]}
    sent = Event(name="pipe send", pid=101, tid=101, time=1, obj="end")
    names = "pipe recv begin", "pipe recv end"
    taken = tuple(replace(sent, name=name, time=n) for n in (2, 4) for name in names)
    fact, piped = FactKind.WRONG_VALUE, replace(plays.run(), events=(sent, *taken))
    once = replace(piped, events=(sent, *taken[:2]))  # the value never came
    assert named(once, fact, text, **data) == ""
    assert named(piped, fact, text, **data) == "value-taken-for-end"
    assert named(plays.run(), fact, text, **data) == ""


def test_a_pool_is_too_small_only_where_all_were_to_run_at_once(plays: Plays) -> None:
    """Two of three tasks at work: the third one may have had to wait."""
    tasks = tuple(plays.arrival(f"task:{n}", n % 2 + 1, n, n) for n in range(3))
    run, fact = plays.run(arrivals=tasks, steps=plays.steps(3)), FactKind.NOT_AT_ONCE
    one = replace(run, arrivals=tuple(replace(t, actor=plays.actor(1)) for t in tasks))
    data: dict[str, Any] = {"label": "task", "peak": 1}
    pool = WORKERS.replace("[Thread(target=work) for _ in range(workers)]", "Pool(1)")
    assert named(one, fact, pool, **data, wanted=3) == "pool-too-small"
    assert named(one, fact, pool, **data, wanted=2) == ""
    assert named(one, fact, WORKERS, **data, wanted=3) == ""


def test_of_several_queues_none_is_said_to_be_too_large(plays: Plays) -> None:
    """The line of the only one is quoted."""
    data: dict[str, Any] = {"message": "", "waiting": 4, "limit": 2}
    one = verdict(plays.run(), FactKind.OTHER, WORKERS, **data)
    assert [line.at and line.at.line for line in one.evidence] == [2]
    text = WORKERS + "q = queue.Queue()\n"
    assert verdict(plays.run(), FactKind.OTHER, text, **data).evidence == ()


@pytest.mark.parametrize(
    ("source", "mistake"),
    [
        ("t = Thread(target=put())", "called-instead-of-passed"),
        ("t = Thread(target=self.put(3))", "called-instead-of-passed"),
        ("t = Thread(target=put)", "nobody-takes"),
        ("t = Thread(target=make())", "nobody-takes"),
    ],
)
def test_a_caller_that_waits_has_called_what_it_should_pass(
    plays: Plays, source: str, mistake: str
) -> None:
    """It stands in a wait below the line that makes a thread of what it calls."""
    frames = plays.frame(3, source), replace(plays.frame(1), function="put")
    stack = (*frames, Frame(file="/lib/queue.py", line=1, function="put"))
    waiter = Waiter(actor=plays.actor(0), awaits=Awaited.QUEUE_ROOM, stack=stack)
    run = replace(plays.run(Outcome.DEADLOCKED), waiters=(waiter,))
    assert named(run, FactKind.DEADLOCKED, WORKERS) == mistake
