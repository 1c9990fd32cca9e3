"""The judgements of 02_processes: 20 points for five exercises."""

import re
from typing import Any

import pytest

from autograder.checks import (
    About,
    Found,
    NotRaised,
    OtherFact,
    Overlap,
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
    hold_inside,
    in_lockstep,
    latest_first,
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

# Machines with so many CPUs, of which a program may use so many.
MACHINES = [(13, 6), (48, 21), (1, 1)]

LARGE = 1_500_000  # letters: far more than a pipe holds

LINES = ["first", "second", "third"]

# Words that somebody could take for the end of the lines, and lines that look odd.
ODD_LINES = [
    "",
    " two  blanks ",
    "None",
    "STOP",
    "END",
    "done",
    "äöü €",
    "same",
    "same",
]

SQUARES = [number * number for number in range(10)]
CALLS = [f"square:{number}" for number in range(10)]


def counts_workers(run: Run, jobs: list[int]) -> None:
    """Claim that there is a worker for each job, up to the CPUs: all, or the usable."""
    returned(run)
    ways = list(zip(*MACHINES, strict=True))
    allowed = [[[max(1, min(n, c)) for n in jobs] for c in way] for way in ways]
    if run.value not in allowed:
        fact = WrongValue(
            expected=allowed[0],
            actual=run.value,
            what="the workers",
            jobs=jobs,
            machines=MACHINES,
        )
        fail(run, fact)


def exit_code_is(run: Run, expected: int | list[int], what: str) -> None:
    """Claim that the call returned this exit code, or these."""
    value_is(run, expected, what=what, about=About.EXIT_CODE)


def fails(run: Run, failure: Any, exit_code: int | None, message: str = "") -> None:
    """Claim that ``ask`` raised ChildFailed with this exit code and this text in it.

    Without an exit code any will do: whether the child raises again is left to it.
    """
    if "value" in failure:
        expected, died = "ChildFailed", exit_code is not None
        fail(run, NotRaised(expected=expected, type=expected, died=died))
    code, what = failure["exit code"], "the exit code in ChildFailed"
    if type(code) is not int or exit_code not in (None, code):
        wanted, about = 1 if exit_code is None else exit_code, About.EXIT_CODE
        fail(run, WrongValue(expected=wanted, actual=code, what=what, about=about))
    if message not in str(failure["message"]):
        fact = WrongValue(
            expected=message,
            actual=failure["message"],
            what="the message in ChildFailed",
            about=About.MESSAGE_OF_CHILD,
        )
        fail(run, fact)


def nobody_failed(run: Run, expected: dict[str, Any]) -> None:
    """Claim that each task, by its name, has a value instead of a ChildFailed."""
    returned(run)
    names = [list(expected)[at] for at in run.value[-1]]
    if names:
        message = (
            f"NOBODY FAILED: `ChildFailed` was raised; the task returned {names[0]}."
        )
        failed = [expected[name] for name in names]
        found = Found.NOBODY_FAILED
        fail(run, OtherFact(message=message, found=found, failed=failed))


def lines_of(
    run: Run, workers: int, lines: int, at: int | None = None, raiser: int | None = None
) -> None:
    """Claim that each line was returned once, those of a worker in their order.

    The ``raiser`` is a worker that has one line, and raises then.
    """
    returned(run)
    got = run.value if at is None else run.value[at]
    wanted = [
        [
            run.tokens[f"line:{worker}.{line}"]
            for line in range(1 if worker == raiser else lines)
        ]
        for worker in range(workers)
    ]
    everything = [line for worker in wanted for line in worker]
    if not isinstance(got, list) or sorted(map(str, got)) != sorted(everything):
        value_is(run, everything, at=at, what="the list of lines")
    for number, expected in enumerate(wanted):
        actual = [line for line in got if line in expected]
        if actual != expected:
            what = f"what you returned of worker {number}"
            fail(run, WrongValue(expected=expected, actual=actual, what=what))


def nothing_printed(run: Run) -> None:
    """Claim that no line was printed, by whomever."""
    lines = [x for x in run.of("line") if run.tokens[x.label] in run.output]
    if lines:
        message = "PRINTED: the lines of the workers were printed."
        label = lines[0].label
        fail(run, OtherFact(message=message, found=Found.PRINTED, label=label))


def ended_well(run: Run) -> None:
    """Claim that the script's exit code is 0."""
    returned(run)
    code = run.value["exit code"]
    if code != 0:
        said = _said(run.output)
        message = f"THE SCRIPT FAILED: its exit code is {code}. {said}"
        found = Found.SCRIPT_FAILED
        fail(run, OtherFact(message=message, found=found, said=said, exit_code=code))


def _said(output: str) -> str:
    """Return the line of the exception, which notes may follow; else the last one."""
    lines = output.rstrip().splitlines()
    frames = [at for at, line in enumerate(lines) if line.startswith("  ")]
    after = lines[frames[-1] + 1 :] if frames else []
    return (after or lines[-1:] or [""])[0]


def prints_squares(run: Run) -> None:
    """Claim that the script ended well, and printed the squares and no other number."""
    ended_well(run)
    numbers = [int(found) for found in re.findall(r"-?\d+", run.value["printed"])]
    if not numbers and not run.of("square"):
        message = (
            "NOTHING RAN: the file was run as a script, and called nothing: TODO 5."
        )
        fail(run, OtherFact(message=message, found=Found.NOTHING_RAN))
    if numbers != SQUARES:
        what = "what the script printed"
        fail(run, WrongValue(expected=SQUARES, actual=numbers, what=what))


def shared_by_two(run: Run) -> None:
    """Claim that two processes, not the script's own, called ``square`` at once."""
    returned(run)
    each_ran_once(run, CALLS)
    script = run.of("script")[0].actor.pid  # nobody else was there yet
    own = [x.label for x in run.of("square") if x.actor.pid == script]
    if own:
        message = "WORK NOT SHARED OUT: the script's own process called `square`."
        fail(run, OtherFact(message=message, found=Found.NOT_SHARED, labels=own))
    at_once(run, "square", 2)
    peak = run.peak("square")
    if peak > 2:
        fail(run, Overlap(label="square", inside=peak, limit=2))


# 1: worker_count ---------------------------------------------------------------------


@pytest.mark.exercise("worker_count", points=1)
def test_counts_no_more_than_the_cpus(play: Play) -> None:
    """uses one worker per CPU when there are enough jobs"""
    jobs = [22, 48, 49, 1000]
    counts_workers(play("count_workers", MACHINES, jobs), jobs)


@pytest.mark.exercise("worker_count", points=1)
def test_counts_no_more_than_the_jobs(play: Play) -> None:
    """uses one worker per job when there are few, and at least one"""
    jobs = [1, 2, 5, 6, 7, 0, -1, -40]
    counts_workers(play("count_workers", MACHINES, jobs), jobs)


# 2: run_in_process -------------------------------------------------------------------


@pytest.mark.exercise("run_in_process", points=1)
def test_runs_the_task_in_a_process(play: Play) -> None:
    """runs the task once, in another process, and waits until it ends"""
    run = play("run_one", strategy=timers_fire(hold="task"))
    each_ran_once(run, ["task"])
    ran_in(run, "task", Role.PROCESS)
    finished_before_return(run, "task")
    exit_code_is(run, 0, "the exit code of a task that returns")
    nobody_left(run)


@pytest.mark.exercise("run_in_process", points=1)
@pytest.mark.needs("test_runs_the_task_in_a_process")
def test_calls_any_callable_in_a_process(play: Play) -> None:
    """calls any callable with exactly the given arguments"""
    run = play("run_callables")
    returned(run)
    called_with(run, "no argument")
    called_with(run, "a method", "text")
    called_with(run, "an object", ("one", "tuple"))
    called_with(run, "a partial", "first", "second", 3, None)
    exit_code_is(run, [0, 0, 0, 0], "the exit codes of four tasks that return")


@pytest.mark.exercise("run_in_process", points=1)
@pytest.mark.needs("test_runs_the_task_in_a_process")
def test_tells_how_the_process_ended(play: Play) -> None:
    """returns the exit code of a task that raises, exits or is killed"""
    run = play("run_endings", LARGE)  # what a task returns is lost, however large
    endings = "returns", "raises", "exits", "killed", "terminated"
    each_ran_once(run, endings)
    exit_code_is(run, [0, 1, 7, -9, -15, 5], "the list of exit codes")
    nobody_left(run)


@pytest.mark.exercise("run_in_process", points=1)
@pytest.mark.needs("test_runs_the_task_in_a_process")
def test_runs_under_every_start_method(play: Play) -> None:
    """works under spawn and under forkserver"""
    run = play("run_one", start_method="spawn")
    returned(run)
    ran_in(run, "task", Role.PROCESS)
    exit_code_is(run, 0, "the exit code of a task that returns")
    run = play("run_endings", LARGE, start_method="forkserver")
    exit_code_is(run, [0, 1, 7, -9, -15, 5], "the list of exit codes")


# 3: ask ------------------------------------------------------------------------------


@pytest.mark.exercise("ask", points=1)
def test_answers_from_a_child(play: Play) -> None:
    """returns the value that the task returned in another process"""
    args = None, [1], ("a", "pair")
    run = play("ask_lingering", *args, strategy=timers_fire(hold="slow"))
    returned(run)
    called_with(run, "slow:task", *args)
    ran_in(run, "slow:task", Role.PROCESS)
    nobody_failed(run, {"a value": run.tokens["slow:task"]})
    value_is(run, run.tokens["slow:task"], at=0, what="the answer")
    nobody_left(run)


@pytest.mark.exercise("ask", points=1)
@pytest.mark.needs("test_answers_from_a_child")
def test_answers_with_any_value(play: Play) -> None:
    """returns any value: None, a pair, an exception, more than a megabyte"""
    run = play("ask_odd", LARGE)
    pair = False, "not a failure"
    odd: dict[str, Any] = {"`None`": None, "`[]`": [], "`False`": False, "a pair": pair}
    odd |= {"an exception": "OnlyAValue", "a large text": run.tokens["task"]}
    nobody_failed(run, odd)
    value_is(run, None, at=0, what="the answer of a task that returns None")
    value_is(run, [], at=1, what="the answer of a task that returns []")
    value_is(run, False, at=2, what="the answer of a task that returns False")
    value_is(run, pair, at=3, what="the answer that is a pair")
    value_is(run, "the exception", at=4, what="the answer that is an exception")
    value_is(run, [LARGE, run.tokens["task"]], at=5, what="the large answer")
    nobody_left(run)


@pytest.mark.exercise("ask", points=1)
@pytest.mark.needs("test_answers_from_a_child")
def test_tells_what_the_child_raised(play: Play) -> None:
    """raises ChildFailed with the child's message when the task raises"""
    run = play("ask_failing", strategy=timers_fire(hold="leaving"))
    returned(run)
    failure, bare = run.value
    fails(run, failure, None, run.tokens["task"])
    each_ran_once(run, ["task"])
    ended = run.exits.get(run.of("task")[0].actor.pid)
    if ended is not None:  # the kernel tells
        fails(run, failure, ended)
    if "value" in bare:
        message = "NOT RAISED: the task raised an exception that has no text, and the "
        message += "call returned a value instead of raising `ChildFailed`."
        fail(run, OtherFact(message=message))
    fails(run, bare, None)
    nobody_left(run)


@pytest.mark.exercise("ask", points=1)
@pytest.mark.needs("test_answers_from_a_child")
def test_tells_that_the_child_died(play: Play) -> None:
    """raises ChildFailed with the exit code when the child dies"""
    codes = [19, 0, -9]
    run = play("ask_dying", codes)
    returned(run)
    for code, failure in zip(codes, run.value, strict=True):
        fails(run, failure, code)
    each_ran_once(run, [f"task:{code}" for code in codes])
    nobody_left(run)


@pytest.mark.exercise("ask", points=1)
@pytest.mark.needs("test_answers_from_a_child")
def test_answers_under_every_start_method(play: Play) -> None:
    """gets answers under spawn and under forkserver"""
    for method in ("spawn", "forkserver"):
        run = play("ask_both", start_method=method)
        returned(run)
        called_with(run, "task", "hello")
        value_is(run, {"value": run.tokens["task"]}, at=1, what="the second answer")
        fails(run, run.value[0], None, run.tokens["failing"])


# 4: collect_lines --------------------------------------------------------------------


@pytest.mark.exercise("collect_lines", points=1)
def test_works_at_the_same_time(play: Play) -> None:
    """runs five workers at the same time, each in a process of its own"""
    run = play("collect", 5, 1, strategy=all_meet("line"))
    nothing_printed(run)
    each_ran_once(run, [f"line:{number}.0" for number in range(5)])
    ran_in(run, "line", Role.PROCESS)
    at_once(run, "line", 5)
    lines_of(run, 5, 1)
    nobody_left(run)


@pytest.mark.exercise("collect_lines", points=1)
@pytest.mark.needs("test_works_at_the_same_time")
def test_keeps_the_order_of_each_worker(play: Play) -> None:
    """returns every line, and keeps the order of each worker's lines"""
    run = play("collect_odd", LINES, ODD_LINES, strategy=in_lockstep())
    nothing_printed(run)
    lines_of(run, 3, 4, at=0)
    what = "the result for a worker that had ended before its lines were taken"
    value_is(run, LINES, at=1, what=what)
    value_is(run, ODD_LINES, at=2, what="the result for unusual lines")
    value_is(run, [], at=3, what="the result for no workers")
    nobody_left(run)


@pytest.mark.exercise("collect_lines", points=1)
@pytest.mark.needs("test_works_at_the_same_time")
def test_returns_long_lines_whole(play: Play) -> None:
    """returns each line whole, even one of more than a megabyte"""
    run = play("collect_large", 3, LARGE, strategy=hold_inside("fork"))
    returned(run)
    wanted = sorted([LARGE, run.tokens[f"line:{number}.0"]] for number in range(3))
    if not isinstance(run.value, list) or sorted(run.value) != wanted:
        value_is(run, wanted, what="what was seen of three long lines")
    nobody_left(run)


@pytest.mark.exercise("collect_lines", points=1)
@pytest.mark.needs("test_works_at_the_same_time")
def test_goes_on_when_a_worker_raises(play: Play) -> None:
    """returns all lines when some workers raise, and waits for the others"""
    run = play("collect", 3, 3, 1, strategy=latest_first())
    lines_of(run, 3, 3, raiser=1)
    nobody_left(run)


@pytest.mark.exercise("collect_lines", points=1)
@pytest.mark.needs("test_works_at_the_same_time")
def test_collects_under_every_start_method(play: Play) -> None:
    """collects lines under spawn and under forkserver"""
    for method in ("spawn", "forkserver"):
        run = play("collect", 2, 2, start_method=method)
        nothing_printed(run)
        lines_of(run, 2, 2)


# 5: main -----------------------------------------------------------------------------


@pytest.mark.exercise("main", points=1)
def test_prints_the_squares(play: Play) -> None:
    """prints the squares of 0 to 9 in order when it is run as a script"""
    run = play("run_script", "fork", strategy=reverse_order())
    prints_squares(run)
    nobody_left(run)


@pytest.mark.exercise("main", points=1)
@pytest.mark.needs("test_prints_the_squares")
def test_shares_the_work_between_two(play: Play) -> None:
    """has two other processes call `square` at the same time"""
    run = play("run_script", "fork", strategy=all_meet("square"))
    prints_squares(run)
    shared_by_two(run)


@pytest.mark.exercise("main", points=1)
def test_importing_starts_nothing(play: Play) -> None:
    """starts nothing when it is imported"""
    run = play("import_file", "fork")
    returned(run)
    message = "NO GUARD: importing the file starts the program."
    there = [x.step for x in run.of("imported")]
    before = [*run.of("start"), *run.of("square")]
    if any(not there or x.step < there[0] for x in before):
        labels = ["start", "square"]
        fail(run, OtherFact(message=message, found=Found.NO_GUARD, labels=labels))
    ended_well(run)
    script = run.of("script")[0].actor.pid
    # Besides the program, only the one that started it: it waits for the end.
    if len({pid for pid, _ in run.steps[there[0]].waiting} - {script}) > 1:
        labels = ["start"]
        fail(run, OtherFact(message=message, found=Found.NO_GUARD, labels=labels))
    if not run.of("square"):
        message = (
            "NOTHING DONE: the file was imported, `main()` called, and no `square`."
        )
        fail(run, OtherFact(message=message))
    prints_squares(run)


@pytest.mark.exercise("main", points=1)
@pytest.mark.needs("test_prints_the_squares", "test_importing_starts_nothing")
def test_is_a_script_under_every_start_method(play: Play) -> None:
    """prints the squares under spawn and under forkserver"""
    for method in ("spawn", "forkserver"):
        run = play("run_script", method, strategy=all_meet("square"))
        prints_squares(run)
        shared_by_two(run)
