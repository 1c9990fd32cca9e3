"""Causes of what processes do wrong are named on evidence, never by words alone."""

from __future__ import annotations

import pickle
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
    ThreadFailure,
    Waiter,
)
from autograder.facts import About, CallDeadlocked, Fact, FactKind, Found, WrongValue
from tests.kit.made_up_plays import Plays

TOKENS = {f"task:{n}": f"task:{n}-abc" for n in range(3)}
VALUES = list(TOKENS.values())

# A text with every word that a rule looks for, so that words alone decide nothing.
# That a queue is asked whether it is empty goes together with an early return.
EVERYTHING = """\
def collect_lines(task, workers):
    queue = multiprocessing.Queue()
    def emit(line):
        print(line)
        lines.append(line)
    with Pool(2) as pool:
        child = Process(target=lambda: task, args=(emit,))
        child.start()
    while not queue.full():
        line = queue.get()
        if line is None or line == "END":
            break
    child.join()
    child.terminate()
    if child.exitcode is None:
        raise ChildFailed(child.exitcode, "")
    return sorted(set(line.strip() for line in lines))
main
if __name__ == "__main__":
    main()
"""


def named(
    run: Run,
    kind: FactKind,
    text: str = EVERYTHING,
    exercise: str = "collect_lines",
    **data: Any,
) -> str:
    """Name the mistake in a fact."""
    fact = Fact.of(kind, **data)
    return diagnose(fact, run, source=text.splitlines(), exercise=exercise).mistake


def in_children(plays: Plays, count: int = 3, **more: Any) -> Run:
    """Make a play in which so many tasks met, each in a process of its own."""
    tasks = [
        plays.arrival(f"task:{n}", n + 1, 0, n, role=Role.PROCESS) for n in range(count)
    ]
    steps = plays.steps(count)
    run: Run = plays.run(arrivals=tuple(tasks), steps=steps, tokens=TOKENS, **more)
    return run


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (FactKind.RAISED, {}),
        (FactKind.CRASHED, {}),
        (FactKind.DEADLOCKED, {}),
        (FactKind.STUCK, {}),
        (FactKind.WRONG_VALUE, {"expected": VALUES, "actual": [1, 2, 3]}),
        (FactKind.WRONG_VALUE, {"expected": "ant", "actual": "bee"}),
        (FactKind.NEVER_RAN, {"labels": ["task:7"]}),
        (FactKind.RETURNED_EARLY, {"labels": ["task:0"]}),
        (FactKind.LEFT_BEHIND, {"count": 1}),
        (FactKind.OVERLAP, {"label": "task", "inside": 2}),
        (FactKind.OTHER, {"message": "something else"}),
    ],
    ids=str,
)
def test_words_alone_name_no_cause(
    plays: Plays, kind: FactKind, data: dict[str, Any]
) -> None:
    """Three processes worked at once and ended: nothing tells what went wrong."""
    assert named(in_children(plays), kind, **data) == ""


def waiter(
    plays: Plays, number: int, awaits: Awaited, file: str, **more: Any
) -> Waiter:
    """Let somebody wait inside a file of the library."""
    role = Role.PROCESS if number else Role.MAIN
    stack = (plays.frame(7), Frame(file=f"/lib/{file}", line=1, function="get"))
    actor = plays.actor(number, role)
    return Waiter(actor=actor, awaits=awaits, stack=stack, **more)


def deadlocked(plays: Plays, *waiters: Waiter, text: str = EVERYTHING) -> str:
    """Name the mistake of a play that ended with these waits."""
    run = replace(in_children(plays), outcome=Outcome.DEADLOCKED, waiters=waiters)
    return named(run, FactKind.DEADLOCKED, text)


def test_who_waits_for_what_tells_one_deadlock_from_another(plays: Plays) -> None:
    """The caller waits in all of them; the others say why."""
    joins = waiter(plays, 0, Awaited.CHILD_END, "process.py")
    gets = waiter(plays, 0, Awaited.QUEUE_ITEM, "multiprocessing/queues.py")
    takes = waiter(plays, 0, Awaited.QUEUE_ITEM, "queue.py")
    puts = waiter(plays, 1, Awaited.QUEUE_ROOM, "multiprocessing/queues.py")
    feeds = waiter(plays, 1, Awaited.FEEDER_END, "threading.py")
    other = waiter(plays, 1, Awaited.LOCK, "threading.py")
    assert deadlocked(plays, joins, puts) == "joined-before-drained"
    assert deadlocked(plays, joins, feeds) == "joined-before-drained"
    assert deadlocked(plays, joins, other) == ""
    assert deadlocked(plays, gets) == "waits-for-the-dead"
    assert deadlocked(plays, gets, other) == ""
    threads = "def collect_lines(task, workers):\n    lines = {}Queue()\n"
    for text in (threads.format("queue."), "from queue import Queue\n" + threads):
        mistake = deadlocked(plays, takes, text=text.format(""))
        assert mistake == "queue-of-threads"
    ours = "from multiprocessing import Queue\n" + threads.format("")
    assert deadlocked(plays, takes, text=ours) != "queue-of-threads"


def test_exceptions_of_children_explain_why_nobody_puts(plays: Plays) -> None:
    """The line of the child is shown with the one that waits."""
    gets = waiter(plays, 0, Awaited.QUEUE_ITEM, "multiprocessing/queues.py")
    error = Raised(type="TaskFailed", message="no", phase="call", stack=())
    failed = (ThreadFailure(actor_name="Process-1", raised=error),)
    ended: dict[str, Any] = {"outcome": Outcome.DEADLOCKED, "waiters": (gets,)}
    run = replace(in_children(plays), thread_failures=failed, **ended)
    verdict = diagnose(CallDeadlocked(), run)
    assert verdict.mistake == "waits-for-the-dead"
    assert [line.actor for line in verdict.evidence] == ["the main thread", "Process-1"]


@pytest.mark.parametrize("leaves", ["break", "print()"])
def test_a_loop_that_gives_up_can_go_on(plays: Plays, leaves: str) -> None:
    """The line that leaves the loop is quoted, if there is one."""
    text = (
        "def collect_lines(task, workers):\n    while len(found) < 2:\n        try:\n"
        "            found += [lines.get(timeout=1)]\n        except queue.Empty:\n"
        f"            {leaves}\n"
    )
    put = Event(name="queue put begin", pid=102, tid=102, time=2, obj="lines")
    fact = WrongValue(expected=VALUES, actual=[])
    run = replace(in_children(plays, events=(put,)), module_file="processes.py")
    lines = text.splitlines()
    verdict = diagnose(fact, run, source=lines, exercise="collect_lines")
    assert verdict.mistake == "empty-taken-for-the-end"
    assert ("`continue`" in verdict.try_next) is (leaves == "break")


def test_what_a_queue_between_processes_had_not_yet_is_missing(plays: Plays) -> None:
    """A loop until it is empty explains lines that are missing, and no wrong ones."""
    text = "def collect_lines(task, workers):\n    while not lines.empty():\n"
    put = Event(name="queue put begin", pid=102, tid=102, time=2, obj="lines")
    kind, run = FactKind.WRONG_VALUE, in_children(plays, events=(put,))

    def became(actual: list[str]) -> str:
        return named(run, kind, text, expected=VALUES, actual=actual)

    assert became([]) == became(VALUES[1:]) == "empty-taken-for-the-end"
    # A process may die before it puts a mark.
    fact = WrongValue(expected=VALUES, actual=[])
    found = diagnose(fact, run, source=text.splitlines(), exercise="collect_lines")
    assert "is_alive()" in found.try_next
    assert became(["another"]) == became([*VALUES, "another"]) == ""


def test_a_store_that_no_child_ran_is_not_quoted(plays: Plays) -> None:
    """A given class that is used stores something too, but in the parent."""
    text = (
        "class Given:\n    self.code = code\ndef ask(task):\n    raise Given(task())\n"
    )
    fact = FactKind.WRONG_VALUE
    data: dict[str, Any] = {"expected": VALUES[0], "actual": None}
    assert named(in_children(plays), fact, text, exercise="ask", **data) != "not-shared"
    stored = text.replace("raise Given(task())", "found.append(task())")
    assert (
        named(in_children(plays), fact, stored, exercise="ask", **data) == "not-shared"
    )


def test_where_it_ran_tells_a_copy_from_a_mistake_of_threads(plays: Plays) -> None:
    """The same empty list; only processes have copies."""
    text = "def collect_lines(task, workers):\n    lines.append(task())\n"
    data: dict[str, Any] = {"expected": VALUES, "actual": []}
    fact = FactKind.WRONG_VALUE
    assert named(in_children(plays), fact, text, **data) == "not-shared"
    threads = replace(plays.together(3), tokens=TOKENS)
    assert named(threads, fact, text, **data) != "not-shared"
    sent = text.replace("lines.append", "Queue().put")
    assert named(in_children(plays), fact, sent, **data) == ""


def test_a_thread_and_a_call_are_no_process(plays: Plays) -> None:
    """No matter who ran it, it was in the process of the caller."""
    data: dict[str, Any] = {"label": "task", "wanted": Role.PROCESS}
    here = plays.run(arrivals=(plays.arrival("task", 0, 0, 0),), steps=plays.steps(1))
    there = plays.run(arrivals=(plays.arrival("task", 1, 0, 0),), steps=plays.steps(1))
    here = replace(
        here, arrivals=(replace(here.arrivals[0], actor=plays.actor(0, Role.MAIN)),)
    )
    text = "def run_in_process(task):\n    task()\n"
    kind = FactKind.RAN_IN
    assert named(here, kind, text, got=Role.MAIN, **data) == "no-process"
    assert named(there, kind, text, got=Role.THREAD, **data) == "no-process"


def test_a_script_is_the_caller_of_its_own(plays: Plays) -> None:
    """It is a process, and still the one that should not do the work."""
    script = plays.arrival("script", 1, 0, 0, role=Role.PROCESS, kind="gate")
    frame = plays.frame(1, "first = Process(target=square(1))")
    own = plays.arrival("square:1", 1, 1, 1, role=Role.PROCESS, stack=(frame,))
    run = plays.run(arrivals=(script, own), steps=plays.steps(2))
    data: dict[str, Any] = {"message": "NOT SHARED: it did.", "labels": ["square:1"]}
    data["found"] = Found.NOT_SHARED
    assert named(run, FactKind.OTHER, **data) == "called-instead-of-passed"
    plain = replace(own, stack=(plays.frame(1, "square(1)"),))
    run = replace(run, arrivals=(script, plain))
    assert named(run, FactKind.OTHER, **data) == "parent-does-the-work"


def test_a_failing_script_is_explained_by_what_was_said(plays: Plays) -> None:
    """The same exit code; the words of the exception differ."""
    run = plays.run()

    def mistake(run: Run, said: str) -> str:
        data: dict[str, Any] = {"found": Found.SCRIPT_FAILED, "said": said}
        return named(run, FactKind.OTHER, message="", **data)

    with pytest.raises((AttributeError, pickle.PicklingError)) as caught:
        pickle.dumps(lambda: None)
    assert mistake(run, f"{caught.typename}: {caught.value}") == "not-picklable"
    assert mistake(run, "ValueError: no") == ""
    error = Raised(
        type="NameError", message="no RESULTS", phase="call", stack=(plays.frame(3),)
    )
    failed = (ThreadFailure(actor_name="Process-1", raised=error),)
    unseen = replace(run, thread_failures=failed)
    assert mistake(unseen, "ValueError: no") == "made-only-in-parent"


def test_a_script_that_waits_for_a_child_without_the_queue(plays: Plays) -> None:
    """A child may fail at a name that only `main` sets, or at any other one."""
    error = Raised(
        type="AttributeError", message="no put", phase="call", stack=(plays.frame(5),)
    )
    failed = (ThreadFailure(actor_name="Process-1", raised=error),)
    run = replace(plays.run(), outcome=Outcome.DEADLOCKED, thread_failures=failed)
    text = "results = None\ndef main():\n    global results\n\n{}.put(1)\n"

    def mistake(name: str) -> str:
        return named(run, FactKind.DEADLOCKED, text.format(name), "main")

    assert mistake("results") == "made-only-in-parent"
    assert mistake("answers") == "exception-in-a-process"


def counted(plays: Plays, *actual: list[int], answer: str = "1") -> str:
    """Name the mistake in numbers of workers for 1, 9 and no jobs."""
    machines = [(8, 4), (2, 1)]
    data: dict[str, Any] = {"jobs": [1, 9, 0], "machines": machines}
    data |= {"expected": [[1, 8, 1], [1, 2, 1]], "actual": list(actual)}
    text = f"def worker_count(jobs):\n    return {answer}\n"
    return named(plays.run(), FactKind.WRONG_VALUE, text, "worker_count", **data)


def test_the_numbers_tell_which_limit_is_missing(plays: Plays) -> None:
    """The machine, the jobs, or the least one plays no part."""
    assert counted(plays, [1, 8, 0], [1, 2, 0]) == "no-worker-at-all"
    assert counted(plays, [8, 8, 8], [2, 2, 2]) == "more-workers-than-jobs"
    assert counted(plays, [1, 5, 1], [1, 5, 1]) == "cpus-not-asked"
    assert counted(plays, [1, 7, 1], [1, 1, 1]) == "too-few-workers"
    assert counted(plays, [1, 8, 1], [1, 1, 1]) == ""  # mixed up, and none is wrong


def test_cpus_that_are_asked_may_still_make_no_difference(plays: Plays) -> None:
    """Then the fault lies in what is done with their number."""
    answer = "min(1, max(jobs, os.cpu_count()))"
    assert counted(plays, [1, 1, 1], [1, 1, 1], answer=answer) == "too-few-workers"
    answer = "min(1, max(jobs, cpus))"
    assert counted(plays, [1, 1, 1], [1, 1, 1], answer=answer) == "cpus-not-asked"


def test_lines_show_what_became_of_them(plays: Plays) -> None:
    """In another order, only once, trimmed, or cut short at a word."""
    emitted = ["b", " a ", "END", "b"]

    def became(actual: list[str]) -> str:
        run, kind = in_children(plays), FactKind.WRONG_VALUE
        return named(run, kind, expected=emitted, actual=actual)

    assert became([" a ", "b", "b", "END"]) == "lines-rearranged"
    assert became(["b", " a ", "END"]) == "lines-rearranged"
    assert became(["b", "a", "END", "b"]) == "lines-changed"
    assert became(["b", " a "]) == "line-taken-for-end"
    assert became(["b", "x", "END", "b"]) == ""


def test_words_say_whether_it_was_a_thread_or_a_process(plays: Plays) -> None:
    """One mistake, and the word for the one that worked."""
    error = Raised(type="ValueError", message="no", phase="call")
    failed = (ThreadFailure(actor_name="Process-1", raised=error),)
    fact = WrongValue(expected=1, actual=2)
    process = replace(in_children(plays), thread_failures=failed)
    assert diagnose(fact, process).happened.startswith("A PROCESS FAILED")
    failed = (ThreadFailure(actor_name="Thread-1", raised=error),)
    thread = replace(plays.together(2), thread_failures=failed)
    assert diagnose(fact, thread).happened.startswith("A THREAD FAILED")


def test_patience_is_tried_where_time_runs_out(plays: Plays) -> None:
    """The child is called dead while its task is held, and there is a time limit."""
    text = "def ask(task, *args):\n    if ours.poll(5):\n        return ours.recv()\n"
    data = {"found": Found.NOBODY_FAILED, "failed": [VALUES[0]], "message": "no"}

    def mistake(outlasts: bool, text: str = text) -> str:
        run = replace(in_children(plays), outlasts=outlasts)
        return named(run, FactKind.OTHER, text, "ask", **data)

    assert mistake(True) == "slow-taken-for-dead"
    assert mistake(False) == mistake(True, text.replace("poll(5)", "poll()")) == ""


def test_nothing_is_returned_where_nothing_could_be(plays: Plays) -> None:
    """The exit code is too early only if it is read for a value."""
    text = "def run_in_process(task):\n    p = Process(target=task)\n    p.exitcode\n"
    data: dict[str, Any] = {"expected": 0, "actual": None, "about": About.EXIT_CODE}
    run, kind, exercise = in_children(plays, 1), FactKind.WRONG_VALUE, "run_in_process"
    assert named(run, kind, text, exercise, **data) == "nothing-returned"
    early = text.replace("    p.exit", "    return p.exit")
    assert named(run, kind, early, exercise, **data) == "exit-code-too-early"


READS = "    if p.exitcode != 0:\n        raise ChildFailed(p.exitcode)\n"


@pytest.mark.parametrize(
    ("before", "after", "early"),
    [
        ("", "p.join()", True),
        ("print(', '.join(names))", "p.join()", True),
        ("", "collector.join()", False),
        ("", "print(', '.join(names))", False),
        ("finish(p)", "p.join()", False),
        ("while p.is_alive(): pass", "p.join()", False),
        ("while p.exitcode is None: pass", "p.join()", False),
        ("wait([p.sentinel])", "p.join()", False),
        ("p.join()", "p.join()", False),
    ],
)
def test_an_exit_code_is_read_before_the_join_of_its_own_process(
    plays: Plays, before: str, after: str, early: bool
) -> None:
    """Another join, or another way to wait for the process, says nothing."""
    text = f"def ask(task):\n    {before}\n{READS}    {after}\n"
    data = {"found": Found.NOBODY_FAILED, "failed": [VALUES[0]], "message": "no"}
    name = named(in_children(plays, 1), FactKind.OTHER, text, "ask", **data)
    assert (name == "exit-code-too-early") == early


def test_processes_that_linger_are_not_joined(plays: Plays) -> None:
    """All tasks are done; a parent that waits for a child in some way has tried."""
    text = "def ask(task):\n    child = Process(target=task)\n    child.start()\n"
    child = Leftover(actor=plays.actor(1, Role.PROCESS))
    run = replace(in_children(plays, 1), leftovers=(child,))
    kind = FactKind.LEFT_BEHIND
    assert named(run, kind, text, "ask", count=1) == "join-missing"
    waits = text + "    wait([child.sentinel])\n"
    assert named(run, kind, waits, "ask", count=1) == ""
    thread = replace(run, leftovers=(Leftover(actor=plays.actor(1)),))
    assert named(thread, kind, text, "ask", count=1) == ""


def test_who_prints_tells_a_race_from_the_order_of_results(plays: Plays) -> None:
    """The same squares in a wrong order; the parent printed them, or the workers."""
    text = "def half(n):\n    {}\n\n"
    text += "def main():\n    Process(target=half).start()\n    {}\n"
    script = plays.arrival("script", 1, 0, 0, role=Role.PROCESS, kind="gate")
    run = plays.run(arrivals=(script,), steps=plays.steps(1))
    data: dict[str, Any] = {"expected": [0, 1, 4], "actual": [1, 4, 0]}
    kind, here = FactKind.WRONG_VALUE, "print(square(n))"
    children = named(run, kind, text.format(here, "pass"), "main", **data)
    assert children == "printed-by-children"
    parent = named(run, kind, text.format("pass", here), "main", **data)
    assert parent == "squares-out-of-order"
