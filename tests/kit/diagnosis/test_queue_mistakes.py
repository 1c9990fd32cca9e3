"""Mistakes with queues are named on evidence: who gets, who puts, and who ended."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from autograder.awaited import Awaited
from autograder.diagnosis import diagnose
from autograder.evidence import (
    Event,
    Frame,
    Leftover,
    Outcome,
    Raised,
    Role,
    Run,
    Waiter,
)
from autograder.facts import Fact, FactKind
from tests.kit.made_up_plays import Plays

# A text with the words that the rules look for, so that words alone decide nothing.
WORKERS = """\
def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    threads = [Thread(target=work) for _ in range(workers)]
    for t in threads:
        t.start()
    return values
"""
RESULTS = """\
def results_from_processes(task, items):
    q = multiprocessing.Queue()
    while any(p.is_alive() for p in processes) or not q.empty():
        q.get(timeout=1)
"""


def named(
    run: Run,
    kind: FactKind,
    text: str = WORKERS,
    exercise: str = "run_workers",
    **data: Any,
) -> str:
    """Name the mistake in a fact."""
    lines = text.splitlines()
    fact = Fact.of(kind, **data)
    return diagnose(fact, run, source=lines, exercise=exercise).mistake


def waiter(plays: Plays, number: int, function: str, file: str = "queue.py") -> Waiter:
    """Let a thread sleep in a method of a queue."""
    stack = (plays.frame(3), Frame(file=f"/lib/{file}", line=1, function=function))
    awaits = {"get": Awaited.QUEUE_ITEM, "put": Awaited.QUEUE_ROOM}.get(function)
    actor = plays.actor(number, Role.THREAD if number else Role.MAIN)
    return Waiter(actor=actor, awaits=awaits or Awaited.THREAD_END, stack=stack)


def stuck(plays: Plays, *waiters: Waiter, done: int = 0, **more: Any) -> Run:
    """Make a deadlock; so many workers have done a task each."""
    tasks = [plays.arrival(f"task:{n}", n + 1, 0, 0) for n in range(done)]
    run: Run = plays.run(
        Outcome.DEADLOCKED, arrivals=tuple(tasks), steps=plays.steps(1), **more
    )
    return replace(run, waiters=waiters)


def test_who_has_ended_tells_no_end_mark_from_one_for_all(plays: Plays) -> None:
    """All workers wait, or all but one."""
    caller = waiter(plays, 0, "join", "threading.py")
    takers = [waiter(plays, n, "get") for n in (1, 2)]
    fact = FactKind.DEADLOCKED
    assert named(stuck(plays, caller, *takers, done=2), fact) == "no-end-mark"
    three = stuck(plays, caller, *takers, done=3)
    assert named(three, fact) == "one-end-mark-for-all"
    asked = WORKERS + "    while not q.empty():\n        q.get()\n"
    assert named(three, fact, asked) == "empty-then-get"
    lives = asked.replace("not q.empty", "p.is_alive() or not q.empty")
    two = stuck(plays, caller, *takers, done=2)
    assert named(two, fact, lives) == "no-end-mark"


def test_who_puts_into_a_full_queue_is_told_from_who_gets(plays: Plays) -> None:
    """With somebody in `get` of another queue, no cause is named."""
    caller = waiter(plays, 0, "join", "threading.py")
    putter, taker = waiter(plays, 1, "put"), waiter(plays, 2, "get")
    fact = FactKind.DEADLOCKED
    assert named(stuck(plays, caller, putter), fact) == "nobody-takes"
    assert named(stuck(plays, waiter(plays, 0, "put")), fact) == "nobody-takes"
    assert named(stuck(plays, caller, putter, taker), fact) == ""


def test_the_join_of_a_queue_is_told_from_that_of_a_thread(plays: Plays) -> None:
    """Only the queue waits for `task_done`."""
    fact, takers = FactKind.DEADLOCKED, waiter(plays, 1, "get")
    queues, threads = (
        waiter(plays, 0, "join", f) for f in ("queue.py", "threading.py")
    )
    assert named(stuck(plays, queues, takers, done=1), fact) == "task-done-skipped"
    assert named(stuck(plays, threads, takers, done=1), fact) == "no-end-mark"


def test_the_only_thread_takes_too_much(plays: Plays) -> None:
    """With another thread that has ended, somebody else did not put."""
    alone = stuck(plays, waiter(plays, 0, "get"))
    assert named(alone, FactKind.DEADLOCKED) == "one-get-too-many"
    helped = stuck(plays, waiter(plays, 0, "get"), done=1)
    assert named(helped, FactKind.DEADLOCKED) == "never-woken"


def test_the_end_of_a_process_is_told_from_its_answer(plays: Plays) -> None:
    """The caller waits in `join` while the other cannot end, or in `get` alone."""
    fact = FactKind.DEADLOCKED
    caller = replace(waiter(plays, 0, "join"), awaits=Awaited.CHILD_END)
    caller = replace(caller, stack=(plays.frame(3),))
    child = Waiter(
        actor=plays.actor(1, Role.PROCESS),
        awaits=Awaited.FEEDER_END,
        exits=True,
    )
    assert named(stuck(plays, caller, child), fact) == "joined-before-drained"
    assert named(stuck(plays, caller), fact) == ""
    getter = waiter(plays, 0, "get", "queues.py")
    task = plays.arrival("task:a", 1, 0, 0, role=Role.PROCESS)
    dead = replace(stuck(plays, getter), arrivals=(task,))
    assert named(dead, fact, RESULTS) == "waits-for-the-dead"


@pytest.mark.parametrize(
    ("actual", "mistake"),
    [
        (["b", "w", "y", "a"], "ties-by-payload"),
        (["b", "w", "y", "a", "not compared"], "ties-out-of-order"),
        (["y", "b", "w", "a"], "ties-out-of-order"),
        (["a", "b", "y", "w"], "biggest-number-first"),
        ([(0, "w"), (0, "y"), (0, "b"), (1, "a")], "priority-not-removed"),
        (["w", "y", "b"], ""),
    ],
)
def test_the_order_tells_what_was_compared(
    plays: Plays, actual: list[Any], mistake: str
) -> None:
    """The same text, and other orders of the same payloads."""
    text = "def by_priority(jobs):\n    q = PriorityQueue()\n    q.put(jobs[0])\n"
    jobs = [(0, "w"), (0, "y"), (0, "b"), (1, "a")]
    data: dict[str, Any] = {"expected": ["w", "y", "b", "a"], "actual": actual}
    data["jobs"] = jobs
    data["compared"] = actual[-1] != "not compared"
    data["actual"] = [x for x in actual if x != "not compared"]
    found = named(plays.run(), FactKind.WRONG_VALUE, text, "by_priority", **data)
    assert found == mistake


def test_missing_answers_have_a_cause_only_with_such_a_loop(plays: Plays) -> None:
    """A loop that asks for both is right; what is missing then has another cause."""
    data: dict[str, Any] = {"expected": {"a": 1, "b": 2}, "actual": {"a": 1}}
    fact, name = FactKind.WRONG_VALUE, "results_from_processes"
    assert named(plays.run(), fact, RESULTS, name, **data) == ""
    alive = RESULTS.replace(" or not q.empty()", "")
    assert named(plays.run(), fact, alive, name, **data) == "answers-left-behind"
    empty = RESULTS.replace("any(p.is_alive() for p in processes) or ", "")
    assert named(plays.run(), fact, empty, name, **data) == ""
    put = Event(name="queue put begin", pid=2, tid=2, time=5, obj="q")
    got = Event(name="queue get begin", pid=1, tid=1, time=4, obj="q")
    came = replace(plays.run(), events=(got, put))
    assert named(came, fact, empty, name, **data) == "empty-taken-for-the-end"
    taken = replace(came, events=(put, replace(got, time=6)))
    assert named(taken, fact, empty, name, **data) == ""
    killed = replace(put, name="process terminate", obj="p")
    ended = replace(came, events=(got, put, killed))
    assert named(ended, fact, empty, name, **data) == ""
    other: dict[str, Any] = {"expected": {"a": 1, "b": 2}, "actual": {"a": 3}}
    assert named(plays.run(), fact, alive, name, **other) == ""


LOOP = """\
def run_workers(tasks, workers):
    def work():
        while not failures:
            try:
                task()
            except Exception as failure:
                failures.append(failure)
"""


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        (LOOP, ""),
        (LOOP + "                break\n", "worker-ends-with-its-task"),
        (LOOP.replace("try:", "if 1:", 1)[:-85], "worker-ends-with-its-task"),
        (LOOP.replace("while not failures:", "if tasks:"), ""),
    ],
)
def test_a_worker_ends_by_the_way_its_loop_is_left(
    plays: Plays, text: str, mistake: str
) -> None:
    """A `try` in the loop catches it; without a loop there is none to leave."""
    first = plays.arrival("task:0", 1, 0, 0)
    at = replace(plays.frame(5), source="task()")
    error = Raised(type="TaskFailed", message="x", phase="call")
    run = plays.run(
        Outcome.RAISED,
        arrivals=(replace(first, stack=(at,)),),
        steps=plays.steps(1),
        raised=error,
    )
    assert named(run, FactKind.NEVER_RAN, text, labels=["task:5"]) == mistake


def test_a_worker_that_ends_is_told_from_one_that_is_left(plays: Plays) -> None:
    """Tasks that never ran: their worker has failed, or nobody waited for it."""
    run = plays.in_turn(2, tokens={"task:0": "x"})
    error = Raised(type="TaskFailed", message="x", phase="call")
    failed = replace(run, outcome=Outcome.RAISED, raised=error)
    fact, labels = FactKind.NEVER_RAN, ["task:5"]
    assert named(failed, fact, labels=labels) == ""  # the text shows no loop
    left = replace(run, leftovers=(Leftover(actor=plays.actor(1)),))
    assert named(left, fact, labels=labels) == "left-at-work"
    assert named(run, fact, labels=labels) == ""


def test_a_claim_about_a_queue_is_named_by_what_it_says(plays: Plays) -> None:
    """Too many waited, too many worked, or nothing was put."""
    run = plays.together(3)
    waiting: dict[str, Any] = {"message": "", "waiting": 9, "limit": 2}
    assert named(run, FactKind.OTHER, **waiting) == "too-many-wait"
    assert named(run, FactKind.OTHER, message="something else") == ""
    crowd: dict[str, Any] = {"label": "task", "inside": 3, "limit": 2}
    assert named(run, FactKind.OVERLAP, **crowd) == ""
    assert named(run, FactKind.OVERLAP, **crowd, workers=2) == "more-workers-than-asked"
    unused: dict[str, Any] = {"what": "", "queue": "LifoQueue", "times": 0}
    assert named(run, FactKind.NOT_EXERCISED, **unused) == "queue-not-used"
    assert named(run, FactKind.NOT_EXERCISED, **{**unused, "times": 1}) == ""
