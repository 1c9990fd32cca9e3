"""What the self-check says of solutions, beside what the grading says of them.

The same wrong program has to get the same mistake at home, or the self-check is silent
because it does not play that case.  Two shares are counted over the wrong specimens
and the wrong ones of the foreign corpus: how many the self-check is silent about, and
how many of the others get nothing but mistakes that the grading names, too.  Of right
ones it has to be silent.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from autograder.gatekeeper.editing.findings import Finding
from autograder.gatekeeper.trials.trial import Kind, Result, Trial
from autograder.report.record import CheckOutcome
from autograder.report.text import pad

# What held when it was last looked at, over the tenth that is played each time.
LEAST_SAME = 0.9
MOST_SILENT = 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeAndGraded:
    """What both said: the mistakes named, "" where a fact has none, and the facts."""

    name: str
    file: Path
    is_right: bool
    home: tuple[str, ...]
    graded: tuple[str, ...]
    home_facts: tuple[str, ...]
    graded_facts: tuple[str, ...]
    fault: str = ""

    @property
    def is_silent(self) -> bool:
        """Whether the self-check has nothing against it."""
        return not self.home and not self.fault

    @property
    def is_same(self) -> bool:
        """Whether all that is named at home is named by the grading, too."""
        return bool(self.home) and set(self.home) <= set(self.graded)


def is_for_home(trial: Trial, one_in: int = 10) -> bool:
    """Whether a solution is played at home: by its name one in so many."""
    known = trial.kind in (*_RIGHT, Kind.WRONG, Kind.FOREIGN_WRONG)
    return known and zlib.crc32(f"at home {trial.name}".encode()) % one_in == 0


_RIGHT = (Kind.RIGHT, Kind.FOREIGN_RIGHT)


def both(trial: Trial, result: Result) -> HomeAndGraded | None:
    """Return what both said of a solution; None where it was not played at home."""
    home = result.home
    if home is None:
        return None
    return HomeAndGraded(
        name=trial.name,
        file=trial.file,
        is_right=trial.kind in _RIGHT,
        home=tuple(mistake for mistake, _ in _lost(home)),
        graded=tuple(mistake for mistake, _ in _lost(result)),
        home_facts=tuple(fact for _, fact in _lost(home)),
        graded_facts=tuple(fact for _, fact in _lost(result)),
        fault=home.fault or "; ".join(home.notes) or _errors(home),
    )


def _lost(result: Result) -> Iterator[tuple[str, str]]:
    for _, record in result.checks:
        if record.outcome is CheckOutcome.FAILED and record.verdict is not None:
            yield record.verdict.mistake, record.verdict.happened


def _errors(result: Result) -> str:
    errors = [r.id for _, r in result.checks if r.outcome is CheckOutcome.ERROR]
    return f"{', '.join(errors)}: an error of ours" if errors else ""


@dataclass(slots=True, kw_only=True)
class Shares:
    """One row: an assignment, and what both said of its wrong solutions."""

    slug: str
    said: list[HomeAndGraded] = field(default_factory=list)

    def add(self, trial: Trial, result: Result) -> None:
        """Count a solution that was played at home, too."""
        said = both(trial, result)
        if said is not None:
            self.said.append(said)

    @property
    def wrong(self) -> list[HomeAndGraded]:
        """The wrong solutions."""
        return [one for one in self.said if not one.is_right]

    @property
    def silent(self) -> int:
        """How many wrong ones the self-check has nothing against."""
        return sum(one.is_silent for one in self.wrong)

    @property
    def same(self) -> int:
        """How many of the other wrong ones get the same mistake."""
        return sum(one.is_same for one in self.wrong)

    @property
    def found(self) -> int:
        """How many wrong ones the self-check has something against."""
        return len(self.wrong) - self.silent


def shares_table(rows: Sequence[Shares]) -> str:
    """The rows with a heading, and their sum."""
    whole = Shares(slug="together", said=[one for row in rows for one in row.said])
    head = ["assignment", "right", "wrong", "silent at home", "found at home"]
    head.append("the same mistake")
    cells = [head, *map(_cells, rows), *([_cells(whole)] if len(rows) > 1 else [])]
    widths = [max(len(row[i]) for row in cells) for i in range(len(head))]
    lines = [
        "  ".join([pad(row[0], widths[0]), *map(str.rjust, row[1:], widths[1:])])
        for row in cells
    ]
    lines.insert(1, "─" * max(map(len, lines)))
    return "\n".join(lines)


def _cells(row: Shares) -> list[str]:
    wrong, right = len(row.wrong), len(row.said) - len(row.wrong)
    silent = f"{row.silent} ({_percent(row.silent, wrong)})"
    same = f"{row.same} ({_percent(row.same, row.found)})"
    return [row.slug, str(right), str(wrong), silent, str(row.found), same]


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "-"


def differences(said: Iterable[HomeAndGraded]) -> Iterator[str]:
    """Show each that is silent at home, or given another mistake, with the words."""
    for one in said:
        if one.fault:
            yield f"{one.name}: {one.fault}"
        elif one.is_right:
            if one.home:
                words = _words(one.home_facts, one.home)
                yield f"{one.name}: right, but fails at home: {words}"
        elif one.is_silent:
            graded = _words(one.graded_facts, one.graded)
            yield f"{one.name}: silent at home; graded: {graded}"
        elif not one.is_same:
            home = _words(one.home_facts, one.home)
            graded = _words(one.graded_facts, one.graded)
            yield f"{one.name}:\n    home    {home}\n    graded  {graded}"


def _words(facts: Sequence[str], mistakes: Sequence[str]) -> str:
    pairs = dict.fromkeys(zip(mistakes, facts, strict=True))
    return " | ".join(f"{name or '(no name)'}: {fact[:110]}" for name, fact in pairs)


def shares_held(rows: Sequence[Shares], course: Path) -> Iterator[Finding]:
    """What is wrong with the shares over the whole course."""
    found = sum(row.found for row in rows)
    total = sum(len(row.wrong) for row in rows)
    same, silent = sum(r.same for r in rows), sum(r.silent for r in rows)
    if found and same / found < LEAST_SAME:
        what = f"{same} of {found} wrong solutions get the same mistake at home."
        do = (
            f"At least {LEAST_SAME:.0%} must; `lockstep check --home` shows the others."
        )
        yield Finding(what=what, do=do, file=course)
    if total and silent / total > MOST_SILENT:
        what = f"The self-checks are silent about {silent} of {total} wrong solutions."
        do = f"At most {MOST_SILENT:.0%} may be; play at home what is missed most."
        yield Finding(what=what, do=do, file=course)
    for one in (one for row in rows for one in row.said):
        if one.fault:
            what = f"{one.name} could not be played: {one.fault}."
            yield Finding(what=what, do="Correct the check.", file=one.file)
        elif one.is_right and one.home:
            what = f"{one.name} is right, and fails at home."
            yield Finding(what=what, do="Correct the self-check.", file=one.file)
