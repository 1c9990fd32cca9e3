"""What a student may see of a report, and in which words.

Most platforms know no due date and have no place for the staff alone.  There a check
that is hidden, or shown later, has no line of its own: of each exercise there is one
line for all of them, which has their points and no word about them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from autograder.report.decided import about_the_time
from autograder.report.details import details, shortened
from autograder.report.record import (
    CheckOutcome,
    CheckRecord,
    ExerciseRecord,
    Report,
    Visibility,
)
from autograder.report.terminal import of_points
from autograder.report.text import plain
from autograder.verdict import Verdict

_NO_WORDS = "What these checks found is not shown here."


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownRow:
    """One line for a student: a check, or all of an exercise that are not shown."""

    name: str  # unique in its report
    exercise: str
    title: str
    outcome: CheckOutcome
    score: float
    max_score: float
    seconds: float
    details: str
    happened: str = ""
    try_next: str = ""

    @property
    def points(self) -> str:
        """Write its points; what could not be judged has none."""
        if self.outcome is CheckOutcome.ERROR:
            return "not judged"
        return of_points(self.score, self.max_score)

    @property
    def heading(self) -> str:
        """Write name and points in one line."""
        return f"{self.name} ({self.points})"


def rows(report: Report) -> list[ShownRow]:
    """Return the lines that a student may see, in the order of the exercises."""
    groups = without_hidden_titles(report).exercises
    found = [row for group in groups for row in _of_exercise(group)]
    names = unique(row.name for row in found)
    return [
        replace(_in_time(row, report), name=name)
        for row, name in zip(found, names, strict=True)
    ]


def _in_time(row: ShownRow, report: Report) -> ShownRow:
    """Take off each line what is taken off the whole, so that the sum is right."""
    if report.share == 1:
        return row
    words = "\n".join(filter(None, [plain(about_the_time(report)), row.details]))
    return replace(row, score=row.score * report.share, details=words)


def _of_exercise(group: ExerciseRecord) -> list[ShownRow]:
    visible = [c for c in group.checks if c.visibility is Visibility.VISIBLE]
    others = [c for c in group.checks if c.visibility is not Visibility.VISIBLE]
    name = plain(group.name)
    found = [_of_check(name, check) for check in visible]
    return [*found, _of_hidden(name, others)] if others else found


def _of_check(exercise: str, check: CheckRecord) -> ShownRow:
    title, verdict = plain(check.title), check.verdict
    return ShownRow(
        name=f"{exercise}: {title}",
        exercise=exercise,
        title=title,
        outcome=check.counts_as,
        score=check.score,
        max_score=check.max_score,
        seconds=check.seconds,
        details=details(check),
        happened=plain(shortened(verdict.happened, 1_000)) if verdict else "",
        try_next=plain(shortened(verdict.try_next, 1_000)) if verdict else "",
    )


def _of_hidden(exercise: str, checks: Sequence[CheckRecord]) -> ShownRow:
    many = "1 hidden check" if len(checks) == 1 else f"{len(checks)} hidden checks"
    judged = sum(check.override is not None for check in checks)
    words = f"{_NO_WORDS} A teacher judged {judged} of them." if judged else _NO_WORDS
    return ShownRow(
        name=f"{exercise}: {many}",
        exercise=exercise,
        title=many,
        outcome=_together([check.counts_as for check in checks]),
        score=sum(check.score for check in checks),
        max_score=sum(check.max_score for check in checks),
        seconds=sum(check.seconds for check in checks),
        details=words,
        happened=words,
    )


def _together(outcomes: Sequence[CheckOutcome]) -> CheckOutcome:
    if CheckOutcome.ERROR in outcomes:
        return CheckOutcome.ERROR
    return outcomes[0] if len(set(outcomes)) == 1 else CheckOutcome.FAILED


def unique(names: Iterable[str]) -> list[str]:
    """Number the names that come again, so that each is there once."""
    taken: dict[str, int] = {}  # and how often each came
    for name in names:
        free = name
        while free in taken:
            taken[name] += 1
            free = f"{name} ({taken[name]})"
        taken[free] = 1
    return list(taken)


def with_all_shown(report: Report) -> Report:
    """Return a copy in which a student may see every check."""
    return _with_checks(report, lambda c: replace(c, visibility=Visibility.VISIBLE))


def without_hidden_titles(report: Report) -> Report:
    """Return a copy in which no check that is shown names one that is not.

    A check that was not tried says which other one has to pass first.
    """
    shown = {c.title for c in report.checks if c.visibility is Visibility.VISIBLE}
    titles = {check.title for check in report.checks} - shown - {""}

    def change(check: CheckRecord) -> CheckRecord:
        verdict = check.verdict
        is_shown = check.visibility is Visibility.VISIBLE
        if verdict is None or not is_shown or check.outcome is not CheckOutcome.SKIPPED:
            return check
        happened = verdict.happened
        for title in sorted(titles, key=len, reverse=True):
            happened = happened.replace(title, "a hidden check")
        return replace(check, verdict=replace(verdict, happened=happened))

    return _with_checks(report, change)


def without_hidden_words(report: Report) -> Report:
    """Return a copy in which a check that is not shown has its name and no words."""
    return _with_checks(without_hidden_titles(report), _silent)


def _silent(check: CheckRecord) -> CheckRecord:
    if check.visibility is Visibility.VISIBLE:
        return check
    words = Verdict(mistake="", happened=_NO_WORDS)
    silent = replace(check, verdict=words, output="", remarks=(), replay=())
    if check.override is None:
        return silent
    return replace(silent, override=replace(check.override, why=""))


def _with_checks(
    report: Report, change: Callable[[CheckRecord], CheckRecord]
) -> Report:
    groups = tuple(
        replace(group, checks=tuple(map(change, group.checks)))
        for group in report.exercises
    )
    return replace(report, exercises=groups)
