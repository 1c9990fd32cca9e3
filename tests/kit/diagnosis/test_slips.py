"""Slips are named where the error shows them: by its types and by its line."""

from __future__ import annotations

import textwrap
import traceback
from dataclasses import replace
from typing import Any

import pytest

from autograder.diagnosis import diagnose
from autograder.evidence import Frame, Outcome, Raised, ThreadFailure
from autograder.facts import CallRaised, NeverRan
from autograder.verdict import Verdict
from tests.kit.made_up_plays import Plays

FILE = "/copy/threads.py"


def raised(lines: list[str]) -> Raised:
    """Run a program, and return the TypeError that its function raises."""
    names: dict[str, Any] = {}
    exec(compile("\n".join(lines), FILE, "exec"), names)
    with pytest.raises(TypeError) as caught:
        names["worker_count"](8)
    stack = tuple(
        Frame(file=FILE, line=at.lineno or 0, function=at.name)
        for at in traceback.extract_tb(caught.value.__traceback__)
        if at.filename == FILE
    )
    message = str(caught.value)
    return Raised(type="TypeError", message=message, phase="call", stack=stack)


def counted(plays: Plays, text: str) -> Verdict:
    """Return the verdict on a program that counts the CPUs."""
    lines = textwrap.dedent(text).strip("\n").splitlines()
    run = plays.run(Outcome.RAISED, raised=raised(lines))
    return diagnose(CallRaised(), run, source=lines, exercise="worker_count")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("    return min(jobs, os.cpu_count)", 3),
        ("    return min(\n        jobs,\n        os.cpu_count,\n    )", 5),
        ("    cpus = os.cpu_count\n    return min(jobs, cpus)", 3),
        ("    cpus = multiprocessing.cpu_count\n    return range(cpus)", 3),
    ],
)
def test_a_function_in_place_of_its_number(plays: Plays, text: str, line: int) -> None:
    """The line that names it is quoted, also if another one raises."""
    head = "import multiprocessing, os\ndef worker_count(jobs):\n"
    verdict = counted(plays, head + text)
    assert verdict.mistake == "parentheses-missing"
    assert [x.at and x.at.line for x in verdict.evidence] == [line]


@pytest.mark.parametrize(
    "text",
    [
        '    count = os.cpu_count\n    return count() // "2"',
        "    count = os.cpu_count\n    return min(count(), len)",
        "    cpu_count = os.cpu_count()\n    return min(jobs, cpu_count, '')",
    ],
)
def test_another_error_is_not_about_the_count(plays: Plays, text: str) -> None:
    """The function has a second name, and is called by it."""
    verdict = counted(plays, f"import os\ndef worker_count(jobs):\n{text}")
    assert verdict.mistake != "parentheses-missing"


@pytest.mark.parametrize(
    ("args", "slip"),
    [
        ("(job)", True),
        ("(jobs[0])", True),
        ("3", True),
        ("()", False),
        ("( )", False),
        ("(tuple(job))", False),
        ("(list(job))", False),
        ("(job,)", False),
    ],
)
def test_a_tuple_without_a_comma_may_be_one(
    plays: Plays, args: str, slip: bool
) -> None:
    """Arguments are also missing where a right tuple has too few of them."""
    error = Raised(type="TypeError", message="work() missing 1", phase="call")
    failed = ThreadFailure(actor_name="Thread-1", raised=error)
    source = f"def run(jobs):\n    Thread(target=work, args={args}).start()"
    run, fact = plays.run(thread_failures=(failed,)), NeverRan(labels=["task:0"])
    verdict = diagnose(fact, run, source=source.splitlines(), exercise="run")
    assert (verdict.mistake == "args-not-a-tuple") == slip


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("    ends = {}\n    ends[jobs] = 1", True),
        ("    ends = [1]\n    ends[jobs] = 2", False),
        ("    return hash(jobs)", False),
    ],
)
def test_a_list_is_no_key(plays: Plays, body: str, *, found: bool) -> None:
    """Only where it is stored under it, and Python refused that."""
    lines = f"def worker_count(jobs):\n    jobs = [jobs]\n{body}".splitlines()
    error = raised(lines)
    at = error.stack[-1]
    stack = (replace(at, source=lines[at.line - 1]),)
    run = plays.run(Outcome.RAISED, raised=replace(error, stack=stack))
    verdict = diagnose(CallRaised(), run, source=lines, exercise="worker_count")
    assert (verdict.mistake == "value-as-key") is found
