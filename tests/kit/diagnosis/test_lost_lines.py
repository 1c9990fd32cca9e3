"""Lines that were lost with the exception of a worker: only where one raised."""

from __future__ import annotations

from dataclasses import replace

import pytest

from autograder.evidence import Outcome, Raised, Role
from autograder.facts import CallRaised, WrongValue
from tests.kit.diagnosis.test_process_ways import A, in_children
from tests.kit.diagnosis.verdict_readings import chosen, judged, quoted
from tests.kit.made_up_plays import Plays

POOLED = """\
def _work(task, number):
    lines = []
    task(number, lines.append)
    return lines
def collect_lines(task, workers):
    with Pool(workers) as pool:
        found = pool.starmap(_work, [(task, n) for n in range(workers)])
    if found:
        raise found[0]
"""


@pytest.mark.parametrize(
    ("line", "source", "words", "lines"),
    [
        (
            7,
            "found = ...",
            {"none-returned", "the-pool-raises", "catch-around-the-task"},
            [7, 3],
        ),
        (
            9,
            "raise found[0]",
            {"none-returned", "the-code-raises", "return-the-lines"},
            [9],
        ),
    ],
)
def test_an_exception_that_loses_the_lines(
    plays: Plays, line: int, source: str, words: set[str], lines: list[int]
) -> None:
    """By the pool, or by the code itself."""
    stack = (plays.frame(line, source),)
    error = Raised(type="TaskFailed", message=A, phase="call", stack=stack)
    run = in_children(plays, outcome=Outcome.RAISED, raised=error)
    verdict = judged(run, CallRaised(), POOLED, "collect_lines")
    assert chosen(verdict, "lines-lost-with-exception") == words
    assert quoted(verdict) == lines
    sent = POOLED.replace("lines.append", "out.put")
    advice = "only-catch" if line == 7 else "return-the-lines"
    verdict = judged(run, CallRaised(), sent, "collect_lines")
    assert advice in chosen(verdict, "lines-lost-with-exception")
    for other in (
        judged(replace(run, arrivals=()), CallRaised(), POOLED, "collect_lines"),
        judged(run, CallRaised(), POOLED, "map_with_errors"),
    ):
        assert other.mistake != "lines-lost-with-exception"


LINES = {f"line:{n}": f"line:{n}-abc" for n in ("0.0", "0.1", "1.0", "1.1")}


@pytest.mark.parametrize(
    ("missing", "named"),
    [({"line:1.0", "line:1.1"}, True), ({"line:1.1"}, False), (set(LINES), True)],
)
def test_the_lines_of_one_worker_are_lost(
    plays: Plays, missing: set[str], named: bool
) -> None:
    """All of one: those before the exception, too."""
    text = POOLED.replace(
        "    if found:\n        raise found[0]", "    except E:\n        0"
    )
    got = [value for label, value in LINES.items() if label not in missing]
    fact = WrongValue(expected=list(LINES.values()), actual=got)
    labels = [("line:0.0", 1), ("line:0.1", 1), ("line:1.0", 2), ("line:1.1", 2)]
    labels.append(("last", 2))
    ran = [
        plays.arrival(label, who, n, n, role=Role.PROCESS)
        for n, (label, who) in enumerate(labels)
    ]
    run = plays.run(arrivals=tuple(ran), steps=plays.steps(5), tokens=LINES)
    verdict = judged(run, fact, text, "collect_lines")
    assert (verdict.mistake == "lines-lost-with-exception") is named
    calls = "    task(number, lines.append)\n"
    inside = calls.replace("    ", "        ")
    for other in (
        text.replace("except E", "finally"),
        text.replace("except E", "except multiprocessing.TimeoutError"),
        text.replace("except E", "except (TimeoutError, queue.Empty) as e"),
        text.replace("except E", "except ValueError"),
        text.replace(calls, f"    try:\n{inside}    except E:\n        0\n"),
        text.replace("lines.append", "out.put"),
    ):
        verdict = judged(run, fact, other, "collect_lines")
        assert verdict.mistake != "lines-lost-with-exception"
    run = replace(run, arrivals=run.arrivals[:-1])  # no task raised
    verdict = judged(run, fact, text, "collect_lines")
    assert verdict.mistake != "lines-lost-with-exception"
    fewer = list(LINES.values())[:3]
    fact = WrongValue(expected=fewer, actual=fewer[:2])
    verdict = judged(run, fact, text, "collect_lines")
    assert verdict.mistake == "lines-lost-with-exception"
    fact = WrongValue(expected=fewer, actual=fewer[2:3])  # they did not raise
    verdict = judged(run, fact, text, "collect_lines")
    assert verdict.mistake != "lines-lost-with-exception"
    fact = WrongValue(expected=list(LINES.values()), actual=got)
    more = text.replace("except E", "except (E, ValueError)")
    run = replace(run, arrivals=tuple(ran))
    verdict = judged(run, fact, more, "collect_lines")
    assert (verdict.mistake == "lines-lost-with-exception") is named


@pytest.mark.parametrize(
    ("expected", "named"),
    [
        ([("x", 0), ("x", 1), ("y", 0), ("y", 1)], True),
        ([("x", 0), ("x", 1), ("y", 0)], False),
    ],
)
def test_lines_that_have_a_letter_before_their_token(
    plays: Plays, expected: list[tuple[str, int]], named: bool
) -> None:
    """A worker with fewer lines has ended early, and is another mistake."""
    tokens = {f"line:{w}.{n}": f"{w}{n}-abc" for w, n in expected}
    lines = [f"c {token}" for token in tokens.values()]
    run = replace(in_children(plays), tokens=tokens)
    fact = WrongValue(expected=lines, actual=lines[:2])
    text = "def collect_lines(task, workers):\n    while True:\n        break\n"
    verdict = judged(run, fact, text, "collect_lines")
    assert (verdict.mistake == "first-end-for-all") is named
