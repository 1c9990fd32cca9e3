"""``join-in-start-loop`` is named where the run and the text agree, and only there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from autograder.diagnosis import diagnose, find
from autograder.evidence import Role, Run
from autograder.facts import Fact, LeftBehind, NotAtOnce
from autograder.verdict import Verdict
from tests.kit.made_up_plays import Plays

IN_ONE_LOOP = """\
def run_all(tasks):
    for task in tasks:
        t = Thread(target=task)
        t.start()
        t.join()
"""
IN_TWO_LOOPS = """\
def run_all(tasks):
    for t in threads:
        t.start()
    for t in threads:
        t.join()
"""


NOT_AT_ONCE = NotAtOnce(label="task", wanted=3, peak=1)


def verdict_on(run: Run, text: str, fact: Fact = NOT_AT_ONCE) -> Verdict:
    """Return the verdict with this one mistake in the catalogue."""
    mistake = find("join-in-start-loop")
    assert mistake is not None
    lines = text.splitlines()
    return diagnose(fact, run, source=lines, exercise="run_all", mistakes=[mistake])


@pytest.mark.parametrize(
    "text",
    [
        IN_ONE_LOOP,
        "for t in ts: t.start(); t.join()",
        "while ts:\n  f = pool.submit(ts.pop())\n  f.result()",
        "for p in ps:\n    p.start()\n    p.join(1)",
    ],
)
def test_the_two_lines_are_named(plays: Plays, text: str) -> None:
    """Threads, processes and futures, in loops of any kind."""
    verdict = verdict_on(plays.in_turn(3), text)
    assert verdict.mistake == "join-in-start-loop"
    starts, waits = (line.at for line in verdict.evidence)
    assert starts is not None
    assert waits is not None
    assert "start" in starts.source or "submit" in starts.source
    assert "join" in waits.source or "result" in waits.source
    assert waits.file == "threads.py"


@pytest.mark.parametrize(
    "text",
    [IN_TWO_LOOPS, "", IN_ONE_LOOP.replace("t.join()", "pass  # t.join()")],
)
def test_without_such_a_loop_no_cause_is_named(plays: Plays, text: str) -> None:
    """The tasks ran one by one, and that is all that is known."""
    assert verdict_on(plays.in_turn(3), text).mistake == ""


def test_two_such_loops_are_not_told_apart(plays: Plays) -> None:
    """No line is named on a guess; outside of the exercise there may be others."""
    again = IN_ONE_LOOP.removeprefix("def run_all(tasks):\n")
    assert verdict_on(plays.in_turn(3), IN_ONE_LOOP + again).mistake == ""
    elsewhere = IN_ONE_LOOP + IN_ONE_LOOP.replace("run_all", "other")
    assert verdict_on(plays.in_turn(3), elsewhere).mistake == "join-in-start-loop"


def test_others_that_wait_speak_for_a_lock(plays: Plays) -> None:
    """With a lock around the tasks, the other threads are there, and asleep."""
    assert verdict_on(plays.in_turn(3, blocked=3), IN_ONE_LOOP).mistake == ""


def test_one_thread_for_all_is_another_story(plays: Plays) -> None:
    """A single worker, or the caller itself, also runs one task at a time."""
    run = plays.in_turn(3)
    for actor in (plays.actor(1), plays.actor(0, Role.MAIN)):
        same = tuple(replace(a, actor=actor) for a in run.arrivals)
        assert verdict_on(replace(run, arrivals=same), IN_ONE_LOOP).mistake == ""


def test_another_fact_is_not_explained(plays: Plays) -> None:
    """The rule looks at one fact only."""
    together = plays.together(3)
    assert verdict_on(together, IN_ONE_LOOP).mistake == ""
    run = plays.in_turn(3)
    found = verdict_on(run, IN_ONE_LOOP, LeftBehind(count=1))
    assert found.mistake == ""
