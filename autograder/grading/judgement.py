"""From how a test ended to the record of its check.

Failed is what the submission is answerable for: a claim that did not hold, or a plain
assert of the test's own.  Everything else that ends a test is an error of ours.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from autograder.diagnosis import BrokenRule, diagnose, witness
from autograder.evidence import Frame, Run
from autograder.facts import Fact, OtherFact
from autograder.grading.bench import Bench
from autograder.grading.described import Check
from autograder.grading.printed import printed
from autograder.report.record import CheckOutcome, CheckRecord, PlayRecord, Visibility
from autograder.verdict import CheckFailed, EvidenceLine, Verdict

_OUR_FAULT = "Something went wrong on our side. It costs you no points."
_SHOW_IT = "Show this to the people who run the course."

Error = pytest.ExceptionInfo[BaseException]
Matched = Callable[[Fact, tuple[str, ...]], None]


def judged(
    record: CheckRecord,
    *,
    error: Error | None,
    runs: Sequence[Run],
    bench: Bench,
    check: Check,
    unmet: str = "",
    shown: str = "",
    remarks: Sequence[tuple[Fact, Run]] = (),
    broken: Callable[[BrokenRule], None],
    matched: Matched | None = None,
) -> CheckRecord:
    """Complete the record of a check that ended with ``error``, or with none.

    ``unmet`` says which check it needs, if that one has not passed; ``shown`` what a
    passed one shows, if it is not the usual witness; ``remarks`` are what it advises.
    ``broken`` is called with a rule that failed; the outcome stays as it is.
    ``matched`` is called with the fact of a failed check, and all mistakes that match.
    """
    if unmet:
        verdict = Verdict(mistake="", happened=unmet)
        return replace(record, outcome=CheckOutcome.SKIPPED, verdict=verdict)
    outcome, verdict = _verdict(error, runs, bench, check, broken, matched)
    if outcome is CheckOutcome.PASSED and shown:
        verdict = replace(verdict, witness=shown)
    failed = outcome is CheckOutcome.FAILED
    return replace(
        record,
        outcome=outcome,
        verdict=verdict,
        output=printed(runs) if record.visibility is Visibility.VISIBLE else "",
        replay=tuple(map(_play_record, runs)) if failed else (),
        remarks=() if outcome is not CheckOutcome.PASSED else _worded(remarks),
    )


def _worded(remarks: Sequence[tuple[Fact, Run]]) -> tuple[Verdict, ...]:
    """Word what a passed check advises; the same advice is given once."""
    verdicts = (diagnose(fact, run, mistakes=()) for fact, run in remarks)
    return tuple(dict.fromkeys(replace(v, witness="", schedule=()) for v in verdicts))


def _play_record(run: Run) -> PlayRecord:
    return PlayRecord(
        scenario=run.scenario,
        outcome=run.outcome.value,
        strategy=run.strategy,
        schedule=run.schedule,
    )


def _verdict(
    error: Error | None,
    runs: Sequence[Run],
    bench: Bench,
    check: Check,
    broken: Callable[[BrokenRule], None],
    matched: Matched | None,
) -> tuple[CheckOutcome, Verdict]:
    if error is None and not runs:
        return CheckOutcome.ERROR, _nothing_played(check)
    if error is None:
        passed = Verdict(mistake="", happened="", witness=witness(runs))
        return CheckOutcome.PASSED, passed
    fact, run = _fact(error, check.file)
    if fact is None:
        return CheckOutcome.ERROR, _error_verdict(error)
    verdict = diagnose(
        fact,
        run or (runs[-1] if runs else None),
        source=bench.source,
        exercise=check.exercise,
        broken=broken,
        matched=functools.partial(matched, fact) if matched else None,
    )
    return CheckOutcome.FAILED, verdict


def _fact(error: Error, test_file: Path) -> tuple[Fact | None, Run | None]:
    """Return the fact that a test found, or None if it ended for a reason of ours."""
    value = error.value
    if isinstance(value, CheckFailed):
        return value.fact, value.run
    files = [entry.path for entry in error.traceback if isinstance(entry.path, Path)]
    if isinstance(value, AssertionError) and files and files[-1] == test_file:
        return OtherFact(message=str(value)), None
    return None, None


def _error_verdict(error: Error) -> Verdict:
    """Say what went wrong on our side, and where."""
    last = error.traceback[-1] if error.traceback else None
    evidence: tuple[EvidenceLine, ...] = ()
    if last is not None:
        file = Path(str(last.path)).name
        at = Frame(file=file, line=last.lineno + 1, function=last.name)
        evidence = (EvidenceLine(actor="the grader", doing=error.typename, at=at),)
    reason = str(error.value).split("\n")[0][:300] or error.typename
    return Verdict(
        mistake="",
        happened=f"This check could not be judged: {reason}",
        evidence=evidence,
        because=_OUR_FAULT,
        try_next=_SHOW_IT,
    )


def _nothing_played(check: Check) -> Verdict:
    """Say that a check came to its end without a look at the program."""
    at = Frame(file=check.file.name, line=0, function=check.function)
    return Verdict(
        mistake="",
        happened="This check could not be judged: it has not played any scenario.",
        evidence=(EvidenceLine(actor="the grader", doing="played nothing", at=at),),
        because=_OUR_FAULT,
        try_next=_SHOW_IT,
    )


def not_judged(record: CheckRecord, error: Exception) -> CheckRecord:
    """Complete the record of a check that ended well or badly, but left no words."""
    verdict = _error_verdict(pytest.ExceptionInfo.from_exception(error))
    return replace(record, outcome=CheckOutcome.ERROR, verdict=verdict)


def with_outcome(report: pytest.TestReport, outcome: str, words: Any) -> None:
    """Set how a test ended, and what pytest shows about it."""
    report.outcome = outcome  # type: ignore[assignment]  # a Literal of pytest's
    report.longrepr = words
