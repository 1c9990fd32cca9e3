"""The self-check of 02_processes: run it with plain `pytest`.

Each check is a few sentences about what was seen: a claim that does not hold is shown
with your own line.  The hidden tests work in the same way, and look at more.
"""

import re
from collections.abc import Sequence
from typing import Any

import pytest

from autograder.checks import (
    About,
    Found,
    NotRaised,
    OtherFact,
    Play,
    Role,
    Run,
    WrongValue,
    all_meet,
    at_once,
    called_with,
    each_ran_once,
    fail,
    finished_before_return,
    nobody_left,
    ran_in,
    returned,
    reverse_order,
    timers_fire,
    value_is,
)

SIGNATURES = {
    "worker_count": "worker_count(jobs)",
    "run_in_process": "run_in_process(task, *args)",
    "ask": "ask(task, *args)",
    "collect_lines": "collect_lines(task, workers)",
    "main": "main()",
}

# What is said when all is right: "The hidden tests look at ..."
BEYOND = (
    "every way to end, odd values and very long lines, slow tasks, 0 workers, "
    "machines with other numbers of CPUs, and all three ways to start."
)


def failed_with(run: Run, exit_code: int | None, text: str) -> None:
    """Claim that `ask` raised ChildFailed, with this exit code and this message.

    Without an exit code any number will do: the child may have raised again, or not.
    """
    returned(run)
    if "value" in run.value:
        expected = "a ChildFailed"
        fail(run, NotRaised(expected=expected, type="ChildFailed", died=not text))
    message = run.value["message"]
    if exit_code is not None or run.value["types"]["exit_code"] != "int":
        wanted = 1 if exit_code is None else exit_code
        what = "`exit_code` of ChildFailed"
        value_is(run, wanted, at="exit_code", what=what, about=About.EXIT_CODE)
    if text not in message or run.value["types"]["message"] not in ("str", "NoneType"):
        about, what = About.MESSAGE_OF_CHILD, "`message` of ChildFailed"
        fail(run, WrongValue(expected=text, actual=message, what=what, about=about))


def no_failure(run: Run) -> None:
    """Claim that your script came to a good end."""
    returned(run)
    code = run.value["exit code"]
    if code != 0:
        last = traceback_of(run.output)
        if last.startswith("NotImplementedError: "):
            message = last.replace("NotImplementedError", "NOT WRITTEN YET", 1)
            fail(run, OtherFact(message=message, exit_code=code))
        message = f"THE SCRIPT FAILED: its exit code is {code}. {last}".rstrip()
        found = Found.SCRIPT_FAILED
        fail(run, OtherFact(message=message, found=found, said=last, exit_code=code))


def traceback_of(output: str) -> str:
    """Return the last line of the last traceback in an output; empty if none is."""
    lines = output.splitlines()
    frames = [at for at, line in enumerate(lines) if line.startswith('  File "')]
    below = lines[frames[-1] + 1 :] if frames else []
    return next((line for line in below if line and not line.startswith(" ")), "")


def printed_squares(run: Run) -> None:
    """Claim that your script printed the squares of 0 to 9, and no other number."""
    no_failure(run)
    text = run.value["printed"]
    got, wanted = list(map(int, re.findall(r"-?\d+", text))), [n * n for n in range(10)]
    if not got and not run.of("square"):
        message = "NOTHING RAN: nothing in the file is called when it is run: TODO 5."
        fail(run, OtherFact(message=message, found=Found.NOTHING_RAN))
    if got != wanted:
        what = "what your script printed"
        fail(run, WrongValue(expected=wanted, actual=got, what=what))


@pytest.mark.exercise("worker_count", points=1)
def test_worker_count_has_two_limits(play: Play) -> None:
    """uses no more workers than jobs, no more than CPUs, and at least one"""
    jobs = [1, 100_000, 0, -3]
    run = play("some_counts", jobs)
    returned(run)
    cpus, usable, counts = run.value
    if counts not in ([1, cpus, 1, 1], [1, usable, 1, 1]):
        fact = WrongValue(
            expected=[[1, cpus, 1, 1]],
            actual=[counts],
            what=f"for {jobs} jobs, the list of answers",
            jobs=jobs,
            machines=[(cpus, usable)],
        )
        fail(run, fact)


@pytest.mark.exercise("run_in_process", points=1)
def test_run_in_process_uses_a_process(play: Play) -> None:
    """runs the task in another process, with its arguments, and waits for it"""
    run = play("one_process", "tea", 2)
    ran_in(run, "task", Role.PROCESS)
    returned(run)
    called_with(run, "task", "tea", 2)
    finished_before_return(run, "task")
    what = "the exit code when the task returns"
    value_is(run, 0, what=what, about=About.EXIT_CODE)


@pytest.mark.exercise("run_in_process", points=1)
@pytest.mark.needs("test_run_in_process_uses_a_process")
def test_run_in_process_tells_the_exit_code(play: Play) -> None:
    """returns the exit code of a task that raises, exits or is killed"""
    run = play("three_endings")
    ends = ("raised", 1), ("exited with 3", 3), ("was killed by signal 9", -9)
    for at, (ended, code) in enumerate(ends):
        what = f"the exit code of the task that {ended}"
        value_is(run, code, at=at, what=what, about=About.EXIT_CODE)


@pytest.mark.exercise("run_in_process", points=1)
@pytest.mark.needs("test_run_in_process_uses_a_process")
def test_run_in_process_works_when_processes_are_spawned(play: Play) -> None:
    """runs a task under spawn"""
    run = play("one_process", "milk", start_method="spawn")
    returned(run)
    called_with(run, "task", "milk")
    what = "the exit code when the task returns"
    value_is(run, 0, what=what, about=About.EXIT_CODE)


@pytest.mark.exercise("ask", points=1)
def test_ask_returns_the_value(play: Play) -> None:
    """returns the value of a task in another process, even a large one"""
    run = play("one_question", 1_000_000)
    ran_in(run, "task", Role.PROCESS)
    returned(run)
    called_with(run, "task", "tea", 2)
    value_is(run, run.tokens["task"], at=0, what="the value that was returned")
    value_is(run, 1_000_000, at=1, what="the length of this value")
    nobody_left(run)


@pytest.mark.exercise("ask", points=1)
@pytest.mark.needs("test_ask_returns_the_value")
def test_ask_returns_any_value(play: Play) -> None:
    """returns unusual values, and that of a child that takes its time"""
    run = play("odd_answers")
    returned(run)
    nobody_failed(run, run.value[1])
    what = "the list of odd answers (of an exception, its type)"
    value_is(run, [None, (False, "milk"), "OnlyAValue"], at=0, what=what)
    run = play("slow_answer", strategy=timers_fire(hold="task"))
    returned(run)
    nobody_failed(run, [run.tokens["task"]] if run.value[1] else [])
    value_is(run, run.tokens["task"], at=0, what="the value of a slow child")


def nobody_failed(run: Run, failed: Sequence[Any]) -> None:
    """Claim that no ChildFailed was raised for tasks that returned these values."""
    if failed:
        value = "a value" if failed[0] in run.tokens.values() else failed[0]
        message = f"NOBODY FAILED: ChildFailed, for a task that returned {value}."
        fact = OtherFact(message=message, found=Found.NOBODY_FAILED, failed=failed)
        fail(run, fact)


@pytest.mark.exercise("ask", points=1)
@pytest.mark.needs("test_ask_returns_the_value")
def test_ask_tells_of_a_failure(play: Play) -> None:
    """raises ChildFailed when the task raises, and when the child dies"""
    run = play("no_answer", False)
    failed_with(run, None, run.tokens["task"])
    run = play("no_answer", True)
    failed_with(run, 5, "")
    nobody_left(run)


@pytest.mark.exercise("collect_lines", points=1)
def test_collect_lines_has_workers_at_once(play: Play) -> None:
    """runs three workers at the same time, each in a process of its own"""
    run = play("lines_of_some", 3, "b", strategy=all_meet("line"))
    each_ran_once(run, ["line:0.b", "line:1.b", "line:2.b"])
    ran_in(run, "line", Role.PROCESS)
    at_once(run, "line", 3)
    nothing_printed(run)


def nothing_printed(run: Run) -> None:
    """Claim that no line was printed, by whomever."""
    for line in run.of("line"):
        if run.tokens[line.label] in run.output:
            message = "PRINTED: a worker's line was printed."
            fact = OtherFact(message=message, found=Found.PRINTED, label=line.label)
            fail(run, fact)


@pytest.mark.exercise("collect_lines", points=1)
@pytest.mark.needs("test_collect_lines_has_workers_at_once")
def test_collect_lines_returns_the_lines(play: Play) -> None:
    """returns all lines, unchanged, those of each worker in their order"""
    run = play("lines_of_some", 2, "ba", strategy=all_meet("line"))
    returned(run)
    by_worker = [[f"{x} {run.tokens[f'line:{n}.{x}']}" for x in "ba"] for n in "01"]
    lines = [line for worker in by_worker for line in worker]
    if not isinstance(run.value, list) or sorted(map(str, run.value)) != sorted(lines):
        value_is(run, lines, what="your list (the order of the workers is free)")
    for number, wanted in enumerate(by_worker):
        mine = [line for line in run.value if line in wanted]
        if mine != wanted:
            what = f"worker {number}"
            fail(run, WrongValue(expected=wanted, actual=mine, what=what))
    nobody_left(run)
    odd = ["tea", "", " milk ", "None", "STOP", "a\tb", "tea"]
    what = "the result for unusual lines"
    value_is(play("odd_lines", odd), odd, what=what)


@pytest.mark.exercise("collect_lines", points=1)
@pytest.mark.needs("test_collect_lines_has_workers_at_once")
def test_collect_lines_waits_for_every_line(play: Play) -> None:
    """returns the lines of a worker that raises, and long lines"""
    run = play("lines_and_a_failure", 1)
    returned(run)
    wanted = [f"c {run.tokens[f'line:{n}.c']}" for n in (0, 1)]
    same_lines(run, wanted, "your list, when a worker raises after its line")
    nobody_left(run)
    run = play("long_lines", 1_000_000, strategy=all_meet("line"))
    returned(run)
    long = [[f"d {run.tokens[f'line:{n}.d']}", 1_000_002] for n in (0, 1)]
    same_lines(run, long, "your list of two long lines (their beginnings and lengths)")


def same_lines(run: Run, wanted: list[Any], what: str) -> None:
    """Claim that these were returned, in any order."""
    if not isinstance(run.value, list) or sorted(map(str, run.value)) != sorted(
        map(str, wanted)
    ):
        value_is(run, wanted, what=what)


@pytest.mark.exercise("main", points=1)
def test_main_shares_the_work(play: Play) -> None:
    """prints the squares as a script, and has two other processes call `square`"""
    run = play("as_script", "fork", strategy=all_meet("square"))
    printed_squares(run)
    each_ran_once(run, [f"square:{n}" for n in range(10)])
    main_process = run.of("script")[0].actor.pid
    mine = [call for call in run.of("square") if call.actor.pid == main_process]
    if mine:
        message = "WORK NOT SHARED OUT: the script's own process ran `square`."
        labels = [call.label for call in mine]
        fail(run, OtherFact(message=message, found=Found.NOT_SHARED, labels=labels))
    at_once(run, "square", 2)
    printed_squares(play("as_script", "fork", strategy=reverse_order()))


@pytest.mark.exercise("main", points=1)
def test_main_waits_for_its_call(play: Play) -> None:
    """starts nothing when the file is imported, and can be called then"""
    run = play("as_import")
    returned(run)
    begun = [x.step for label in ("start", "square") for x in run.of(label)]
    ready = [x.step for x in run.of("imported")]
    if begun and (not ready or min(begun) < ready[0]):
        message = "NO GUARD: the program starts when the file is imported."
        labels = ["start", "square"]
        fail(run, OtherFact(message=message, found=Found.NO_GUARD, labels=labels))
    no_failure(run)


@pytest.mark.exercise("main", points=1)
@pytest.mark.needs("test_main_shares_the_work", "test_main_waits_for_its_call")
def test_main_works_when_processes_are_spawned(play: Play) -> None:
    """prints the squares as a script under spawn"""
    printed_squares(play("as_script", "spawn"))
