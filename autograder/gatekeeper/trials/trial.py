"""A trial: one solution, known to be right or wrong, before the tests of its exercises.

A trial says what must come out of it; ``complaints`` says what did not.  Only the
exercises that a solution can touch are graded: each play is a process of its own, so
that code which is not called, and does nothing when it is imported, changes nothing.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from autograder.evidence import Outcome, Run
from autograder.facts import Fact
from autograder.gatekeeper.trials import legible, slips
from autograder.grading.bench import Bench
from autograder.grading.described import Check
from autograder.grading.grade import run_tests
from autograder.grading.self_check import SomeChecks
from autograder.intake import workspace
from autograder.play import Means, Submission
from autograder.report.details import shortened
from autograder.report.record import CheckOutcome, CheckRecord
from autograder.verdict import Verdict


class Kind(enum.StrEnum):
    """What is tried; the values are the words of the table."""

    STUB = "stub"
    REFERENCE = "reference"
    RIGHT = "right"
    WRONG = "wrong"
    MUTANT = "mutants"
    PAGE = "pages"
    FOREIGN_RIGHT = "foreign right"
    FOREIGN_WRONG = "foreign wrong"


_DIAGNOSED = (Kind.WRONG, Kind.FOREIGN_WRONG)  # every rule is asked about these
_FIRST = (Kind.STUB, Kind.REFERENCE)  # tried before all others
_MOST_OF_A_FACT = 200  # letters
_SOUND = (Kind.REFERENCE, Kind.RIGHT)
_MUST_FAIL = (Kind.STUB, Kind.WRONG, Kind.MUTANT, Kind.FOREIGN_WRONG)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One module, and the tests it must pass or fail.

    ``exercises`` are those that it touches: no others are graded unless ``whole``.
    ``file`` and ``line`` are where its author looks when something is wrong.
    """

    kind: Kind
    name: str
    text: str
    file_name: str
    tests: Path
    exercises: tuple[str, ...]
    file: Path
    line: int | None = None
    whole: bool = False
    expect: str = ""  # the mistake of a wrong specimen
    never: str = ""  # a mistake that was named once, and must not be again
    luck: str = ""  # what differs from play to play in its verdicts
    here: int | None = None  # the line that its verdict must name
    above: int = 0  # lines of the module above those of a specimen
    seed: str = ""
    home: Path | None = None  # a self-check, where that is to be played beside

    @property
    def must_fail(self) -> bool:
        """Whether it must lose points."""
        return self.kind in _MUST_FAIL


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What came out of a trial; ``checks`` are in order, with their exercises.

    ``matching`` is there for those whose mistakes are known, in the rules' order.
    """

    checks: tuple[tuple[str, CheckRecord], ...] = ()
    fault: str = ""
    notes: tuple[str, ...] = ()  # about the kit
    matching: tuple[tuple[str, ...], ...] = ()  # of each failed check: all mistakes
    facts: Mapping[str, str] = field(default_factory=dict)  # by the checks' ids
    home: Result | None = None  # of the self-check, where it was played
    slip: slips.Slip | None = None  # the author's own error, where one showed

    @property
    def is_no_fault_of_it(self) -> bool:
        """Whether the kit or the machine kept a check from being judged."""
        errors = (r.outcome is CheckOutcome.ERROR for _, r in self.checks)
        return bool(self.notes) or any(errors)

    @property
    def plays(self) -> int:
        """How many plays there were."""
        return sum(record.plays for _, record in self.checks)


@dataclass(slots=True)
class _Listener:
    """Keeps how each check ended, and the first error of its author."""

    trial: Trial
    ended_checks: list[tuple[str, CheckRecord]] = field(default_factory=list)
    slip: slips.Slip | None = None
    matching: list[tuple[str, ...]] = field(default_factory=list)
    facts: dict[str, str] = field(default_factory=dict)
    _fact: str = ""

    def matched(self, fact: Fact, mistakes: tuple[str, ...]) -> None:
        """Keep what is known of the check that ends next."""
        self.matching.append(mistakes)
        self._fact = shortened(repr(fact), _MOST_OF_A_FACT)

    def planned(self, checks: Sequence[Check]) -> None:
        """Do nothing."""

    def begun(self, check: Check, number: int) -> None:
        """Do nothing."""

    def ended(self, check: Check, record: CheckRecord, runs: Sequence[Run]) -> None:
        """Keep the record."""
        self.ended_checks.append((check.exercise, record))
        if record.outcome is CheckOutcome.FAILED:
            self.facts[record.id] = self._fact
        self.slip = self.slip or slips.in_check(check.file, record, runs)
        if self.trial.kind in _SOUND:  # another may have caused it
            sound = self.trial.kind is Kind.RIGHT
            who = f"`{self.trial.name}`" if sound else "the reference"
            self.slip = self.slip or slips.in_scenario(check.file, record, runs, who)


class _KnownToLoad(Bench):
    """A submission that need not be loaded first, to see what it offers."""

    def require(self, exercise: str, signatures: Mapping[str, str]) -> None:
        """Do nothing: that saves a play, and a mutant can only gain by it."""


def attempt(trial: Trial) -> Result:
    """Grade the trial's module, and play it at home where that is asked for."""
    result = _attempt(trial)
    if trial.home is None:
        return result
    return replace(result, home=_attempt(replace(trial, tests=trial.home, whole=False)))


def _attempt(trial: Trial) -> Result:
    listener = _Listener(trial)
    with workspace() as folder:
        file = folder / trial.file_name
        file.write_bytes(trial.text.encode())
        # A mutant is the reference but for one line in the body of a definition.
        inside = trial.kind is Kind.MUTANT and not trial.whole
        bench = (_KnownToLoad if inside else Bench)(
            submission=Submission(file),
            scenarios=trial.tests.with_name("scenarios.py"),
            means=Means(),
            seed=trial.seed or trial.name,
        )
        exercises = () if trial.whole else trial.exercises
        checks = SomeChecks(listener, bench, exercises)
        if trial.kind in _DIAGNOSED:
            checks.matched = listener.matched
        early = ["-x"] if inside else []  # one lost point is enough of a mutant
        said = run_tests([trial.tests], checks, *early)
    fault = "; ".join(checks.faults)
    if not listener.ended_checks and not fault:
        fault = said.strip().splitlines()[-1] if said.strip() else "no check was run"
    if fault and trial.kind in (*_FIRST, *_SOUND):
        listener.slip = listener.slip or slips.in_tests(trial.tests, fault)
    if checks.broken_rules:
        listener.slip = listener.slip or slips.in_rule(checks.broken_rules[0])
    return Result(
        checks=tuple(listener.ended_checks),
        fault=fault,
        notes=tuple(checks.notes),
        matching=tuple(listener.matching),
        facts=listener.facts,
        slip=listener.slip,
    )


def complaints(trial: Trial, result: Result) -> list[str]:
    """What came out that must not: sentences, none when all is well."""
    if result.fault:
        return [f"could not be graded: {result.fault}"]
    if result.notes:
        return [f"has shown a fault of ours: {note}" for note in result.notes]
    found = [
        f"`{record.id}` is an error of ours: {_happened(record)}"
        for _, record in result.checks
        if record.outcome is CheckOutcome.ERROR
    ]
    if found:
        return found
    touched = [r for name, r in result.checks if name in trial.exercises]
    others = [r for name, r in result.checks if name not in trial.exercises]
    found = [f"loses points for {_failure(r)}" for r in others if _lost(r)]
    if not trial.must_fail:
        return found + [f"loses points for {_failure(r)}" for r in touched if _lost(r)]
    return found + _failings(trial, touched, result.facts)


def _failings(
    trial: Trial, touched: list[CheckRecord], facts: Mapping[str, str]
) -> list[str]:
    if trial.kind is Kind.STUB:
        return [fault for record in touched for fault in _beginning(record)]
    if not any(r.outcome is CheckOutcome.FAILED for r in touched):
        return ["gets full marks"]
    if trial.kind is Kind.FOREIGN_WRONG:
        return _foreign_diagnosis(trial, touched)
    return _diagnosis(trial, touched, facts) if trial.kind is Kind.WRONG else []


def _beginning(record: CheckRecord) -> list[str]:
    """Whether a check of the stub fails at once, and says what to write."""
    if record.outcome is CheckOutcome.SKIPPED:
        return []
    if record.outcome is CheckOutcome.PASSED:
        return [f"passes `{record.id}`"]
    if any(
        play.outcome in (Outcome.STUCK, Outcome.DEADLOCKED) for play in record.replay
    ):
        return [f"hangs in `{record.id}`"]
    said = _happened(record)
    return [] if "TODO" in said else [f"sees no TODO in `{record.id}`: {said}"]


def _foreign_diagnosis(trial: Trial, touched: list[CheckRecord]) -> list[str]:
    """Whether the mistake that was found to be the true one is still named."""
    named = [r.verdict.mistake for r in touched if _lost(r) and r.verdict is not None]
    if trial.never and trial.never in named:
        return [f"is diagnosed as `{trial.never}` again, which is another mistake"]
    if not trial.expect or trial.expect in named:
        return []
    others = " and ".join(f"`{n}`" for n in dict.fromkeys(named) if n) or "no mistake"
    return [f"is diagnosed as {others}, but expects `{trial.expect}`"]


def _diagnosis(
    trial: Trial, touched: list[CheckRecord], facts: Mapping[str, str]
) -> list[str]:
    """Whether the verdicts name the expected mistake, no other, and the marked line."""
    lost = [(r, r.verdict) for r in touched if _lost(r) and r.verdict is not None]
    seen: dict[str, str] = {}  # of each mistake: the first check, with its fact
    for record, verdict in lost:
        fact = facts.get(record.id, "")
        seen.setdefault(verdict.mistake, f"`{record.id}`" + (fact and f" found {fact}"))
    if trial.expect not in seen:
        named = [f"`{name}`" for name in seen if name]
        others = " and ".join(named) or "no named mistake"
        found_by = "; ".join(found for name, found in seen.items() if name or not named)
        return [
            f"is diagnosed as {others}, but expects `{trial.expect}`"
            + (found_by and f": {found_by}")
        ]
    found = [
        f"is diagnosed as `{name}` too, beside `{trial.expect}`: {check}"
        for name, check in seen.items()
        if name not in ("", trial.expect)
    ]
    found += _unnamed(trial, [v for _, v in lost if v.mistake == trial.expect])
    unread = [
        fault
        for record in touched
        if _lost(record) and record.verdict is not None
        for fault in legible.faults(record.verdict, record, trial.here)
    ]
    return found + list(dict.fromkeys(unread))


def _unnamed(trial: Trial, verdicts: Sequence[Verdict]) -> list[str]:
    """Whether the verdicts name the marked line; lines are those of the specimen."""
    places = (line.at for verdict in verdicts for line in verdict.evidence)
    lines = sorted({at.line for at in places if at is not None})
    if trial.here is None or trial.here in lines:
        return []
    own = [str(line - trial.above) for line in lines if line > trial.above]
    where = f"line {' and '.join(own)}" if own else "no line of it"
    marked = trial.here - trial.above
    return [f"has a verdict that names {where}; line {marked} is marked"]


def _lost(record: CheckRecord) -> bool:
    return record.outcome is not CheckOutcome.PASSED


def _failure(record: CheckRecord) -> str:
    return f"`{record.id}`: {_happened(record)}"


def _happened(record: CheckRecord) -> str:
    return record.verdict.happened if record.verdict else str(record.outcome)
