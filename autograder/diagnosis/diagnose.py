"""From a fact and its play to a verdict: a named mistake, or the fact alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from autograder.diagnosis.case import Case
from autograder.diagnosis.catalogue import Mistake, catalogue
from autograder.diagnosis.endings import ENDINGS
from autograder.diagnosis.fact_words import FACTS
from autograder.diagnosis.lanes import lanes
from autograder.diagnosis.listing import Listing
from autograder.diagnosis.process_observations import worker
from autograder.diagnosis.rule import EVIDENCE, Choice
from autograder.diagnosis.wait_observations import waits
from autograder.diagnosis.words import line, translated
from autograder.errors import LockstepError
from autograder.evidence import Frame, Outcome, Run
from autograder.facts import Fact, FactKind
from autograder.verdict import EvidenceLine, Verdict

_MOST_FAILURES = 3

# An exception that left the call explains why tasks were not run, or not waited for.
_EXPLAINED_BY_AN_EXCEPTION = (
    FactKind.NEVER_RAN,
    FactKind.NOT_AT_ONCE,
    FactKind.RETURNED_EARLY,
    FactKind.LEFT_BEHIND,
    FactKind.NOT_EXERCISED,
)

_PLURAL = {"thread": "threads", "process": "processes"}

# Evidence says "this line" only where a line is shown.
_POINTS = re.compile(r"this\b")

# The run of a check that has none: nothing is known about it.
_NOTHING = Run(scenario="", outcome=Outcome.RETURNED)


@dataclass(frozen=True, slots=True)
class BrokenRule:
    """A mistake whose rule, or whose page, failed: an error of the kit's authors."""

    mistake: Mistake
    error: Exception

    def __str__(self) -> str:
        return f"The rule of the mistake `{self.mistake.name}` failed: {self.error!r}"


def diagnose(
    fact: Fact,
    run: Run | None,
    *,
    source: Sequence[str] = (),
    exercise: str = "",
    mistakes: Sequence[Mistake] | None = None,
    broken: Callable[[BrokenRule], None] | None = None,
    matched: Callable[[tuple[str, ...]], None] | None = None,
) -> Verdict:
    """Return the verdict on a fact: the first mistake whose rule matches names it.

    ``source`` holds the lines of the student's file and ``exercise`` the name of the
    function or class; ``mistakes`` replaces the catalogue.  A rule that raises is
    reported to ``broken`` and skipped, or raises here if there is none.  ``matched``
    gets the names of all mistakes whose rules match, in their order.
    """
    run = run or _NOTHING
    file = Path(run.module_file).name
    listing = Listing(lines=source, file=file)
    case = Case(fact=fact, run=run, listing=listing, exercise=exercise)
    mistakes = catalogue() if mistakes is None else mistakes
    stated = state(case)
    found = _found(case, mistakes, stated, broken)
    verdict = next(found, stated)
    if matched is not None:
        matched(tuple(v.mistake for v in (verdict, *found) if v.mistake))
    return replace(
        verdict,
        happened=translated(verdict.happened, run.tokens),
        witness=_seen_in(run),
        schedule=run.schedule,
        waits=waits(run.waiters),
        lanes=lanes(run),
    )


def _found(
    case: Case,
    mistakes: Sequence[Mistake],
    stated: Verdict,
    broken: Callable[[BrokenRule], None] | None,
) -> Iterator[Verdict]:
    """Yield the verdict of each mistake whose rule matches."""
    if case.raised("NotImplementedError"):
        return  # a part is not written yet: there is no mistake to find
    for mistake in mistakes:
        try:
            found = mistake.rule(case)
            if found is None:
                continue
            verdict = _in_words(mistake, case, found, stated)
        except Exception as error:  # whatever it is, the fact stands
            if broken is None:
                raise
            broken(BrokenRule(mistake, error))
        else:
            yield verdict


def _in_words(
    mistake: Mistake, case: Case, found: Mapping[str, Any], stated: Verdict
) -> Verdict:
    lines: tuple[EvidenceLine, ...] = found.get(EVIDENCE, stated.evidence)
    evidence = tuple(one for one in lines if one.at or not _POINTS.match(one.actor))
    kind, page = worker(case), mistake.page
    chosen = {name: _worded(mistake, value) for name, value in found.items()}
    words = {"worker": kind, "worker_s": _PLURAL[kind], "WORKER": kind.upper()}
    words |= chosen
    return Verdict(
        mistake=mistake.name,
        happened=page.happened.format_map(words),
        evidence=evidence,
        because=page.because.format_map(words),
        try_next=page.try_next.format_map(words),
    )


def _worded(mistake: Mistake, value: Any) -> Any:
    """Return a value as it is, or the text of the page that the rule chose."""
    if not isinstance(value, Choice):
        return value
    if value.key not in mistake.page.choices:
        raise LockstepError(f"The page `{mistake.file}` has no choice `{value.key}`")
    return mistake.page.choices[value.key]


def state(case: Case) -> Verdict:
    """State the fact in words that name no cause."""
    unwritten = case.raised("NotImplementedError")
    unforeseen = (
        case.raised() and not case.raised("TaskFailed") and not _raise_line(case)
    )
    if unwritten or (unforeseen and case.is_a(*_EXPLAINED_BY_AN_EXCEPTION)):
        return ENDINGS[FactKind.RAISED](case)
    verdict = (FACTS | ENDINGS)[case.fact.kind](case)
    if case.is_a(FactKind.NOT_LOADED, FactKind.RAISED):
        return verdict  # the exception is in the words already
    evidence = (*verdict.evidence, *_raised_on_purpose(case), *_failures(case))
    return replace(verdict, evidence=evidence)


def _raise_line(case: Case) -> Frame | None:
    """Return the submission's own `raise` that ended the call: it was meant to."""
    error = case.run.raised
    at = case.line_of(error.stack) if error is not None else None
    if error is None or at is None or not at.source.strip().startswith("raise"):
        return None
    return at if at == error.stack[-1] else None


def _raised_on_purpose(case: Case) -> tuple[EvidenceLine, ...]:
    error, at = case.run.raised, _raise_line(case)
    if error is None or at is None or not case.is_a(*_EXPLAINED_BY_AN_EXCEPTION):
        return ()
    return (line("the call", f"raised {error.type}: {error.message}"[:120], at),)


def _failures(case: Case) -> tuple[EvidenceLine, ...]:
    """Return the exceptions that ended threads unseen: they explain a lot."""
    return tuple(
        line(
            failure.actor_name or "a thread",
            f"ended with {failure.raised.type}: {failure.raised.message}"[:120],
            case.line_of(failure.raised.stack),
        )
        for failure in case.run.thread_failures[:_MOST_FAILURES]
        if failure.raised.type != "TaskFailed"  # raised by us, on purpose
    )


def _seen_in(run: Run) -> str:
    return f"strategy: {run.strategy}" if run.strategy else ""
