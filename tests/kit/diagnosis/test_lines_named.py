"""The line that a verdict names is the one that did it, and the words fit the line."""

from __future__ import annotations

from typing import Any

import pytest

from autograder.diagnosis import find
from autograder.evidence import Outcome, Raised, Role
from autograder.facts import (
    About,
    CallRaised,
    DidNotReturn,
    Found,
    OtherFact,
    WrongValue,
)
from autograder.verdict import Verdict
from tests.kit.diagnosis.verdict_readings import judged, quoted
from tests.kit.made_up_plays import Plays


def chosen(verdict: Verdict) -> set[str]:
    """Return the choices of the mistake's page that the verdict is worded with."""
    found = find(verdict.mistake)
    assert found is not None
    said = f"{verdict.because} {verdict.try_next}"
    return {key for key, words in found.page.choices.items() if words in said}


STUB = 'if __name__ == "__main__":\n    print("Nothing is called here yet.")\n'


@pytest.mark.parametrize(
    ("end", "line", "words"),
    [
        ('if __name__ == "main":\n    main()\n', 3, "guard-never-true"),
        ('if __name__ == "__main__":\n    main\n', 4, "def-runs-nothing"),
        ('if __name__ == "main":\n    print()\n', 5, "def-runs-nothing"),
        ("", 3, "def-runs-nothing"),
    ],
)
def test_a_guard_that_is_never_true(
    plays: Plays, end: str, line: int, words: str
) -> None:
    """The guard of the stub below it is not what keeps `main` from being called."""
    text = f"def main():\n    pass\n{end}{STUB}"
    fact = OtherFact(found=Found.NOTHING_RAN, message="nothing")
    verdict = judged(plays.run(), fact, text, "main")
    assert verdict.mistake == "main-not-called"
    assert quoted(verdict) == [line]
    assert words in chosen(verdict)


def counted(plays: Plays, body: str, jobs: int, answer: int) -> Verdict:
    """Return the verdict on a function that counts workers on two CPUs."""
    given: dict[str, Any] = {"machines": ((2, 2),), "jobs": (jobs,)}
    fact = WrongValue(expected=[[1]], actual=[[answer]], **given)
    text = f"def worker_count(jobs):\n    n = os.cpu_count()\n{body}"
    return judged(plays.run(), fact, text, "worker_count")


ONE = "    return min(jobs, n)\n"
TWO = f"    if jobs == 0:\n        return 1\n{ONE}"


@pytest.mark.parametrize(
    ("body", "jobs", "answer", "mistake", "line", "words"),
    [
        (ONE, -3, -3, "no-worker-at-all", 3, set()),
        (TWO, -3, -3, "no-worker-at-all", 1, set()),
        (TWO, -3, 3, "more-workers-than-jobs", 1, {"one-for-negative"}),
        (ONE, 1, 2, "more-workers-than-jobs", 3, {"the-smaller-number"}),
        (ONE, 9, 1, "too-few-workers", 3, {"room-for-one-more", "up-to-the-cpus"}),
        (
            "    return min(1, max(jobs, n))\n",
            9,
            1,
            "too-few-workers",
            3,
            {"min-with-one", "max-with-one"},
        ),
    ],
)
def test_the_line_that_answered(
    plays: Plays,
    body: str,
    jobs: int,
    answer: int,
    mistake: str,
    line: int,
    words: set[str],
) -> None:
    """Of several `return` lines none is quoted: which one ran is not known."""
    verdict = counted(plays, body, jobs, answer)
    assert (verdict.mistake, quoted(verdict)) == (mistake, [line])
    assert chosen(verdict) >= words


def test_the_parent_that_was_spared_a_cpu(plays: Plays) -> None:
    """Only where a CPU is taken away is the parent spoken of."""
    verdict = counted(plays, "    return max(1, min(jobs, n - 1))\n", 9, 1)
    assert "parent-needs-none" in chosen(verdict)


AFTER = "    except EOFError:\n        p.join()\n        raise Failed(p.exitcode)\n"


def test_the_read_that_no_join_is_above(plays: Plays) -> None:
    """A join in another branch is not above it."""
    head = "def ask(task):\n    try:\n        value = r.recv()\n"
    last = "    if not value:\n        raise Failed(p.exitcode)\n    p.join()\n"
    text = f"{head}{AFTER}{last}"
    fact = WrongValue(expected=1, actual=None, about=About.EXIT_CODE)
    verdict = judged(plays.run(), fact, text, "ask")
    assert (verdict.mistake, quoted(verdict)) == ("exit-code-too-early", [8])


def ended_as(
    plays: Plays, text: str, expected: Any, actual: Any, **more: Any
) -> Verdict:
    """Return the verdict on a program that returned this exit code."""
    came = plays.arrival("task", 1, 0, 0, role=Role.PROCESS)
    run = plays.run(arrivals=(came,), steps=plays.steps(1), value=actual, **more)
    what: dict[str, Any] = {"what": "the exit code", "about": About.EXIT_CODE}
    fact = WrongValue(expected=expected, actual=actual, **what)
    return judged(run, fact, text, "run_in_process")


CHILD = "def child(task):\n    try:\n        task()\n    except:\n        sys.exit(1)\n"
PARENT = "def run_in_process(task):\n    p = Process(target={})\n    return {}\n"


@pytest.mark.parametrize(
    ("text", "expected", "actual", "words"),
    [
        (CHILD + PARENT.format("child", "p.exitcode"), 5, 1, "only-call-the-task"),
        (
            CHILD + PARENT.format("child", "p.exitcode"),
            [0, 5],
            [0, 1],
            "only-call-the-task",
        ),
        (
            CHILD + PARENT.format("child", "abs(p.exitcode)"),
            -9,
            9,
            "return-it-as-it-is",
        ),
        (PARENT.format("task", "abs(p.exitcode)"), -9, 9, "return-it-as-it-is"),
    ],
)
def test_who_changed_the_exit_code(
    plays: Plays, text: str, expected: Any, actual: Any, words: str
) -> None:
    """The child, if the parent returns the exit code as it is."""
    verdict = ended_as(plays, text, expected, actual)
    assert verdict.mistake == "exit-code-changed"
    assert words in chosen(verdict)


def test_a_signal_of_the_parent_is_not_a_changed_code(plays: Plays) -> None:
    """It was the parent that ended the process."""
    text = PARENT.format("task", "p.exitcode").replace(
        "return", "p.terminate()\n    return"
    )
    assert ended_as(plays, text, 1, -15).mistake == "killed-by-parent"


@pytest.mark.parametrize(
    ("line", "way"),
    [("pool = Pool(1)", "no-pool"), ("p = Process(target=task)", "read-exitcode")],
)
def test_a_pool_hides_the_exit_code(plays: Plays, line: str, way: str) -> None:
    """There is no process to ask."""
    text = f"def run_in_process(task):\n    {line}\n    return 1\n"
    verdict = ended_as(plays, text, 3, 1)
    assert verdict.mistake == "exit-code-not-read"
    assert way in chosen(verdict)


def refused(plays: Plays, text: str, **error: Any) -> Verdict:
    """Return the verdict on a program that ended with an exception."""
    made = Raised(phase="call", **{"stack": (), "message": "", **error})
    return judged(plays.run(Outcome.RAISED, raised=made), CallRaised(), text, "solve")


@pytest.mark.parametrize(
    ("line", "exercise", "mistake"),
    [
        ("pool.apply(task) if Pool(1) else 0", "run_in_process", "exit-code-not-read"),
        ("Process(target=task).join() if Pool(1) else 0", "run_in_process", ""),
        ("pool.apply(task) if Pool(1) else 0", "crunch", ""),
    ],
)
def test_a_pool_passes_an_exit_on(
    plays: Plays, line: str, exercise: str, mistake: str
) -> None:
    """`SystemExit` is raised in the caller, whose task it was to return a number."""
    error = Raised(
        type="SystemExit", message="5", phase="call", stack=(plays.frame(2, line),)
    )
    run = plays.run(Outcome.RAISED, raised=error)
    text = f"def {exercise}(task):\n    {line}\n"
    assert judged(run, CallRaised(), text, exercise).mistake == mistake


def test_a_proxy_is_not_a_list(plays: Plays) -> None:
    """A handle of another kind is another mistake."""
    text = "def solve():\n    lines = manager.list()\n    return lines\n"
    named = refused(plays, text, type="WireError", of_type="ListProxy")
    assert (named.mistake, quoted(named)) == ("proxy-returned", [2])
    assert refused(plays, text, type="WireError", of_type="Lock").mistake == ""
    assert refused(plays, text, type="TypeError", of_type="ListProxy").mistake == ""


def test_a_process_is_closed_too_early(plays: Plays) -> None:
    """By Python's own words, not by any `close`."""
    text = "def solve():\n    p.close()\n    return p.exitcode\n"
    stack = (plays.frame(3, "return p.exitcode"),)
    said = {"type": "ValueError", "stack": stack}
    closed = refused(plays, text, message="process object is closed", **said)
    assert (closed.mistake, quoted(closed)) == ("process-closed", [2, 3])
    other = refused(plays, text, message="jobs must be positive", **said)
    assert other.mistake == ""


@pytest.mark.parametrize(
    ("kind", "mistake"), [("Future", "future-for-thread"), ("int", "")]
)
def test_a_future_is_not_a_thread(plays: Plays, kind: str, mistake: str) -> None:
    """Other things that are not a thread do not come from a pool."""
    text = "def run_in_background(task):\n    return pool.submit(task)\n"
    fact = WrongValue(
        expected="a started thread", actual=kind, described=True, of_type=kind
    )
    assert judged(plays.run(), fact, text, "run_in_background").mistake == mistake


def test_the_caller_of_a_background_task_waits(plays: Plays) -> None:
    """A look at the thread is not the wait, where there is a `join`."""
    waits = "    if t.is_alive():\n        t.join()\n"
    text = f"def run_in_background(task):\n{waits}    return t\n"
    run = plays.run(arrivals=(plays.arrival("task", 1, 0, 0),), steps=plays.steps(1))
    verdict = judged(run, DidNotReturn(label="task"), text, "run_in_background")
    assert (verdict.mistake, quoted(verdict)) == ("join-too-early", [3])
    assert chosen(verdict) == {"leave-the-wait-out"}


@pytest.mark.parametrize(
    ("line", "way"),
    [
        ("t = Thread(target=task, args=args[0])", "pass-args-on"),
        ("t = Thread(target=task, args=(args[0]))", "add-the-comma"),
    ],
)
def test_a_tuple_that_is_one_argument(plays: Plays, line: str, way: str) -> None:
    """It was taken out of the tuple of arguments, or never was in one."""
    text = f"def run_in_background(task, *args):\n    {line}\n"
    fact = WrongValue(expected=[(1, 2)], actual=[1, 2], label="task")
    verdict = judged(plays.run(), fact, text, "run_in_background")
    assert (verdict.mistake, quoted(verdict)) == ("args-not-a-tuple", [2])
    assert way in chosen(verdict)


def test_a_method_that_joins_its_own_thread(plays: Plays) -> None:
    """The caller may still start it: the class does not forget to."""
    text = "class Named(Thread):\n    def result(self):\n        self.join()\n"
    error = Raised(
        type="RuntimeError",
        message="cannot join thread before it is started",
        phase="call",
        stack=(plays.frame(3, "self.join()"),),
    )
    run = plays.run(Outcome.RAISED, raised=error)
    assert judged(run, CallRaised(), text, "Named").mistake == ""
    other = text.replace("self.join()", "t.join()")
    stack = (plays.frame(3, "t.join()"),)
    run = plays.run(Outcome.RAISED, raised=Raised(**{**_fields(error), "stack": stack}))
    assert judged(run, CallRaised(), other, "Named").mistake == "never-started"


def _fields(error: Raised) -> dict[str, Any]:
    return {name: getattr(error, name) for name in ("type", "message", "phase")}


@pytest.mark.parametrize(
    ("text", "copy", "line"),
    [
        ("    tasks.pop(0)\n", "`list(tasks)`", 2),
        ("    made.append(1)\n    tasks.pop(0)\n", "`list(tasks)`", 3),
        ("    del tasks[0]\n", "`list(tasks)`", 2),
    ],
)
def test_the_list_that_is_changed(
    plays: Plays, text: str, copy: str, line: int
) -> None:
    """It is a parameter, and is named as the program names it."""
    fact = WrongValue(expected=1, actual=2, about=About.GIVEN)
    verdict = judged(plays.run(), fact, f"def run_all(tasks):\n{text}", "run_all")
    assert (verdict.mistake, quoted(verdict)) == ("given-list-changed", [line])
    assert copy in verdict.try_next
