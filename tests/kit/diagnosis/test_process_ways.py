"""What is said of processes fits the kind of program: which cause, line and advice."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from autograder.awaited import Awaited
from autograder.evidence import (
    Actor,
    Arrival,
    Event,
    Outcome,
    Raised,
    Role,
    Run,
    ThreadFailure,
    Waiter,
)
from autograder.facts import (
    About,
    CallDeadlocked,
    CallRaised,
    Found,
    NotAtOnce,
    OtherFact,
    RanIn,
    SharedEnd,
    WrongValue,
)
from autograder.verdict import Verdict
from tests.kit.diagnosis.verdict_readings import chosen, judged, quoted
from tests.kit.made_up_plays import Plays

TOKENS = {f"task:{n}": f"task:{n}-abc" for n in range(3)}
A, B, C = TOKENS.values()


def in_children(plays: Plays, count: int = 2, **more: Any) -> Run:
    """Make a play in which so many tasks met, each in a process of its own."""
    tasks = [
        plays.arrival(f"task:{n}", n + 1, 0, n, role=Role.PROCESS) for n in range(count)
    ]
    more = {"steps": plays.steps(count), "tokens": TOKENS} | more
    return plays.run(
        more.pop("outcome", Outcome.RETURNED), arrivals=tuple(tasks), **more
    )


def counted(plays: Plays, body: str, jobs: int, answer: int) -> Verdict:
    """Return the verdict on a number of workers, on a machine of 2 CPUs."""
    fact = WrongValue(jobs=[jobs], machines=[(2, 2)], expected=[[1]], actual=[[answer]])
    return judged(plays.run(), fact, f"def worker_count(jobs):\n{body}", "worker_count")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("    return max(jobs, min(os.cpu_count(), 1))\n", {"largest", "min-of-both"}),
        ("    return max(min(1, os.cpu_count()), jobs)\n", {"largest", "min-of-both"}),
        ("    return max(1, jobs)\n", {"largest", "ask-in-the-function"}),
        ("    return min(jobs, 8)\n", {"take-turns", "ask-in-the-function"}),
        (
            "    return min(max(1, jobs), 2 * os.cpu_count())\n",
            {"take-turns", "no-more-than-the-cpus"},
        ),
        (
            "    jobs = min(jobs, os.cpu_count() + 1)\n    return max(jobs, 1)\n",
            {"take-turns", "no-more-than-the-cpus"},
        ),
        ("    return jobs if os.cpu_count() else 1\n", {"take-turns", "min-of-both"}),
    ],
)
def test_the_cpus_are_the_limit(plays: Plays, body: str, words: set[str]) -> None:
    """A `max` is the cause only where the number of jobs is among its own values."""
    verdict = counted(plays, body, 9, 9)
    assert chosen(verdict, "more-workers-than-cpus") == words
    assert quoted(verdict) == [len(body.splitlines()) + 1]
    less = counted(plays, body, 9, 8)
    assert "take-turns" in chosen(less, "more-workers-than-cpus")
    assert counted(plays, body, 9, 2).mistake == ""


def test_a_negative_number_of_jobs_is_made_positive(plays: Plays) -> None:
    """The line that does so is quoted: a later check for less than 1 is in vain."""
    body = "    jobs = abs(jobs)\n    if jobs < 1:\n        return 1\n    return jobs\n"
    verdict = counted(plays, body, -3, 3)
    words = {"no-jobs-at-all", "without-abs"}
    assert chosen(verdict, "more-workers-than-jobs") >= words
    assert quoted(verdict) == [1, 2]
    verdict = counted(plays, body, 1, 3)
    words = {"only-waits", "the-smaller-number"}
    assert chosen(verdict, "more-workers-than-jobs") == words


def pool_that_waits(plays: Plays, *tasks: Arrival, helper: bool = True) -> Run:
    """Make a play in which the caller waits for a result of its pool."""
    here, worker = plays.actor(0), Actor(pid=200, tid=200, role=Role.PROCESS)
    waiters = [
        Waiter(
            actor=here, awaits=Awaited.POOL_RESULT, at=plays.frame(3, "pool.apply()")
        )
    ]
    if helper:
        waiters.append(Waiter(actor=here, awaits=Awaited.POOL_HELPER))
        waiters.append(Waiter(actor=worker, awaits=Awaited.POOL_TASK))
    steps = plays.steps(3)
    return plays.run(
        Outcome.DEADLOCKED, arrivals=tasks, waiters=tuple(waiters), steps=steps
    )


@pytest.mark.parametrize(
    ("exercise", "way"),
    [
        ("run_in_process", "process-with-exitcode"),
        ("ask", "process-and-pipe"),
        ("ask_each", "pipe-for-each-value"),
        ("results_from_processes", "a-process-for-each-item"),
    ],
)
def test_a_task_that_ended_its_process_of_the_pool(
    plays: Plays, exercise: str, way: str
) -> None:
    """Its process is no longer there, and the pool is."""
    text = (
        f"def {exercise}(task):\n    with Pool(1) as pool:\n        pool.apply(task)\n"
    )
    one = plays.arrival("task:0", 1, 0, 0, role=Role.PROCESS)
    verdict = judged(pool_that_waits(plays, one), CallDeadlocked(), text, exercise)
    assert chosen(verdict, "task-ended-its-worker") == {way}
    assert quoted(verdict) == [3]
    caller, *others = pool_that_waits(plays, one).waiters
    caller = replace(caller, awaits=Awaited.POOL_END)
    run = replace(pool_that_waits(plays, one), waiters=(caller, *others))
    verdict = judged(run, CallDeadlocked(), text, exercise)
    assert verdict.mistake == "task-ended-its-worker"


def test_a_pool_whose_process_is_there_has_another_cause(plays: Plays) -> None:
    """Also a pool that has been ended, and a task that is still held."""
    text = "def ask(task):\n    with Pool(1) as pool:\n        pool.apply(task)\n"
    one = plays.arrival("task:0", 1, 0, 0, role=Role.PROCESS)
    alive = replace(one, actor=Actor(pid=200, tid=200, role=Role.PROCESS))
    elsewhere = text.replace("ask", "map_catching")  # one death ends all of an executor
    run = pool_that_waits(plays, one)
    assert judged(run, CallDeadlocked(), elsewhere, "map_catching").mistake == ""
    for run in (
        pool_that_waits(plays, alive),
        pool_that_waits(plays, replace(one, released=None)),
        pool_that_waits(plays, one, replace(alive, step=1)),
        pool_that_waits(plays, one, helper=False),
        pool_that_waits(plays),
    ):
        verdict = judged(run, CallDeadlocked(), text, "ask")
        assert verdict.mistake != "task-ended-its-worker"


def test_a_value_that_joins_its_own_thread(plays: Plays) -> None:
    """Reading an attribute is different from a method that is called too early."""
    text = (
        "class Named(Thread):\n    @property\n    def result(self):\n"
        "        self.join()\n        return self._result\n"
    )
    stack = (plays.frame(4, "self.join()"),)
    says = "cannot join thread before it is started"
    error = Raised(type="RuntimeError", message=says, phase="call", stack=stack)
    run = plays.run(Outcome.RAISED, raised=error)
    verdict = judged(run, CallRaised(), text, "Named")
    assert (verdict.mistake, quoted(verdict)) == ("value-waits", [4])
    method = text.replace("@property", "# later")
    assert judged(run, CallRaised(), method, "Named").mistake == ""


PROPERTY = """\
class Named(Thread):
    @property
    def result(self):
        {wait}
        return self._result
"""


@pytest.mark.parametrize(
    ("wait", "named"),
    [
        ("self.join()", True),
        ("while self.is_alive(): pass", True),
        ("self._done.wait()", True),
        ("print(self.name)", False),
    ],
)
def test_a_value_that_waits_while_the_task_runs(
    plays: Plays, wait: str, named: bool
) -> None:
    """It is there where it must be None, or the caller waits for it forever."""
    text = PROPERTY.format(wait=wait)
    run = plays.run(tokens=TOKENS)
    early = WrongValue(expected=[None, None], actual=[A, B])
    verdict = judged(run, early, text, "Named")
    assert (verdict.mistake == "value-waits") is named
    other = WrongValue(expected=[C, None], actual=[A, B])
    assert judged(run, other, text, "Named").mistake != "value-waits"
    at = plays.frame(4, wait)
    waiter = Waiter(actor=plays.actor(0), awaits=Awaited.EVENT, at=at)
    run = plays.run(Outcome.DEADLOCKED, waiters=(waiter,))
    verdict = judged(run, CallDeadlocked(), text, "Named")
    assert (verdict.mistake == "value-waits") is named
    run = replace(run, waiters=(replace(waiter, at=plays.frame(9)),))
    assert judged(run, CallDeadlocked(), text, "Named").mistake != "value-waits"


@pytest.mark.parametrize("kind", ["TaskFailed", "BrokenProcessPool", "SystemExit"])
def test_a_pool_raises_what_the_exit_code_would_say(plays: Plays, kind: str) -> None:
    """What to do instead is said by what the exercise returns."""
    stack = (plays.frame(3, "pool.submit(task).result()"),)
    error = Raised(type=kind, message=A, phase="call", stack=stack)
    run = in_children(plays, outcome=Outcome.RAISED, raised=error)
    for exercise, way in (
        ("run_in_process", "no-pool"),
        ("ask", "process-for-a-value"),
        ("solve", ""),
    ):
        text = f"def {exercise}(task):\n    with ProcessPoolExecutor(1) as pool:\n"
        text += "        pool.submit(task).result()\n"
        verdict = judged(run, CallRaised(), text, exercise)
        assert (verdict.mistake == "exit-code-not-read") is bool(way)
        if way:
            assert chosen(verdict, "exit-code-not-read") == {"pool-hides-it", way}


@pytest.mark.parametrize(
    ("made", "way"),
    [("Pool(1)", "a-process-of-your-own"), ("Process(target=task)", "below-the-join")],
)
def test_where_the_exit_code_is_to_be_read(plays: Plays, made: str, way: str) -> None:
    """A pool has none to read."""
    text = f"def ask(task):\n    p = {made}\n    raise ChildFailed(1, '')\n"
    fact = WrongValue(expected=0, actual=1, about=About.EXIT_CODE)
    verdict = judged(in_children(plays), fact, text, "ask")
    assert chosen(verdict, "exit-code-made-up") == {way}


@pytest.mark.parametrize(
    ("first", "name", "named"),
    [
        ("pass", "result", True),
        ("self.result = 1", "result", False),
        ("pass", "x", False),
    ],
)
def test_an_attribute_that_only_run_stores(
    plays: Plays, first: str, name: str, named: bool
) -> None:
    """When it is raised, and when a check has noted what was raised."""
    text = f"class Named(Thread):\n    def __init__(self):\n        {first}\n"
    text += "    def run(self):\n        self.result = self.task()\n"
    says = f"'Named' object has no attribute '{name}'"
    error = Raised(type="AttributeError", message=says, phase="call")
    run = plays.run(Outcome.RAISED, raised=error)
    read = f"AttributeError: {says}"
    fact = WrongValue(expected=None, actual=read)
    both = WrongValue(expected=[None, None], actual=[read, read])
    for verdict in (
        judged(run, CallRaised(), text, "Named"),
        judged(plays.run(), fact, text, "Named"),
        judged(plays.run(), both, text, "Named"),
    ):
        assert (verdict.mistake == "stored-only-later") is named


@pytest.mark.parametrize(
    ("made", "line", "way"),
    [
        ("pair = (foreground(), box[0])\n    thread.join()", 2, "store-then-join"),
        ("pair = own, box[0]\n    thread.join()", 2, "where-the-pair-is-made"),
        ("thread.join()\n    pair = (foreground(), 1)", 3, "where-the-pair-is-made"),
    ],
)
def test_a_pair_that_is_returned_by_name(
    plays: Plays, made: str, line: int, way: str
) -> None:
    """The line that makes it is quoted; above the join a swap there is not enough."""
    text = f"def meanwhile(task, foreground):\n    {made}\n    return pair\n"
    fact = WrongValue(expected=(A, B), actual=(B, A))
    verdict = judged(in_children(plays), fact, text, "meanwhile")
    assert way in chosen(verdict, "values-swapped")
    assert quoted(verdict) == [line]


@pytest.mark.parametrize(
    ("last", "way"),
    [
        ("    u.run()\n    t.join()\n", "start-all-first"),
        ("    for u in us:\n        u.run()\n    t.join()\n", "start-all-first"),
        ("    t.join()\n", "start-it"),
        ("    return t\n", "start-it"),
    ],
)
def test_run_in_place_of_start(plays: Plays, last: str, way: str) -> None:
    """The order of starts and joins matters only to code that joins several."""
    text = f"def solve(task):\n    t = Thread(target=task)\n    t.run()\n{last}"
    stack = (
        plays.frame(3, "t.run()"),
        replace(plays.frame(9, "", "/lib/python3.11/threading.py"), function="run"),
    )
    here = plays.arrival("task", 0, 0, 0, stack=stack)
    run = plays.run(arrivals=(here,), steps=plays.steps(1))
    fact = RanIn(label="task", wanted=Role.THREAD, got=Role.MAIN)
    verdict = judged(run, fact, text, "solve")
    assert chosen(verdict, "run-instead-of-start") >= {way}
    assert ("before the first" in verdict.try_next) == (way == "start-all-first")


@pytest.mark.parametrize(
    ("line", "way"),
    [("        end.send(n)\n", "start-and-send-first"), ("", "keep-child-and-end")],
)
def test_two_loops_for_children_that_answer(plays: Plays, line: str, way: str) -> None:
    """Only a parent that sends something reads when to send it."""
    text = (
        "def ask_each(task, values):\n    for n in values:\n        p.start()\n"
        f"{line}        answers.append(end.recv())\n"
    )
    fact = NotAtOnce(label="task", wanted=2, peak=1)
    verdict = judged(in_children(plays), fact, text, "ask_each")
    assert chosen(verdict, "recv-in-start-loop") == {way}


GUARD = 'if __name__ == "__main__":\n    main()\n'


@pytest.mark.parametrize(
    ("end", "headline"), [(GUARD, "outside-the-guard"), ("main()\n", "no-guard")]
)
def test_a_line_above_the_guard(plays: Plays, end: str, headline: str) -> None:
    """The program has a guard, and this line is not under it."""
    text = f"pool = Pool(2)\ndef main():\n    pool.map(f, range(10))\n{end}"
    at = replace(plays.frame(1, "pool = Pool(2)"), function="<module>")
    came = plays.arrival("square:1", 1, 0, 0, role=Role.PROCESS, stack=(at,))
    run = plays.run(arrivals=(came,), steps=plays.steps(1))
    fact = OtherFact(message="it starts", found=Found.NO_GUARD)
    verdict = judged(run, fact, text, "main")
    assert chosen(verdict, "missing-guard") == {headline, "create-it-inside"}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('END = "STOP"\ndef collect_lines(t, w):\n    line == END\n', 1),
        ('def collect_lines(t, w):\n    line == "STOP"\n', 2),
        ('OTHER = "STOP"\ndef collect_lines(t, w):\n    line == END\n', 0),
    ],
)
def test_an_end_mark_that_has_a_name(plays: Plays, text: str, line: int) -> None:
    """A constant of the file counts if the exercise uses its name."""
    fact = WrongValue(expected=["tea", "STOP", "milk"], actual=["tea"])
    verdict = judged(in_children(plays), fact, text, "collect_lines")
    found = verdict.mistake == "line-taken-for-end"
    assert (found, quoted(verdict) if found else []) == (
        bool(line),
        [line] * bool(line),
    )


@pytest.mark.parametrize(
    ("exercise", "last", "way"),
    [
        ("collect_lines", "", "queue-with-marks"),
        ("ask", "    raise ChildFailed(1)\n", "pipe-until-the-end"),
        ("solve", "", "pipe-or-queue"),
    ],
)
def test_how_a_child_sends_what_it_stored(
    plays: Plays, exercise: str, last: str, way: str
) -> None:
    """By what the exercise asks for; a task that has to raise changes nothing."""
    text = f"def {exercise}(task, workers):\n    lines.append(task())\n{last}"
    fact = WrongValue(expected=[A, B], actual=[])
    meant = ThreadFailure(
        actor_name="Process-2",
        raised=Raised(type="TaskFailed", message=A, phase="call"),
    )
    run = in_children(plays, thread_failures=(meant,))
    assert chosen(judged(run, fact, text, exercise), "not-shared") == {way}
    other = replace(meant, raised=replace(meant.raised, type="KeyError"))
    run = replace(run, thread_failures=(other,))
    assert judged(run, fact, text, exercise).mistake != "not-shared"


@pytest.mark.parametrize(
    ("action", "because"), [("send", "torn-by-luck"), ("recv", "luck")]
)
def test_what_may_go_wrong_with_a_shared_end(action: str, because: str) -> None:
    """Those who only send cannot get each other's messages."""
    end = "pipe:[1]"
    steps = [(10, "pipe end made")]
    steps += [(pid, f"pipe {action} begin") for pid in (11, 12)]
    events = tuple(
        Event(name=name, pid=pid, tid=pid, time=n, obj=end)
        for n, (pid, name) in enumerate(steps)
    )
    run = Run(scenario="scene", outcome=Outcome.RETURNED, events=events)
    verdict = judged(run, SharedEnd(end=end), "def solve():\n    pass\n", "solve")
    assert because in chosen(verdict, "shared-end")
