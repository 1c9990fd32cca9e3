"""What a teacher wants to know of a class, counted from the rows of its store."""

from __future__ import annotations

import math
import statistics
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from autograder.classbook.book import Book
from autograder.classbook.rows import Enrolled, Failure, Row, Word
from autograder.report.record import CheckOutcome, CheckRecord, Handed, Report
from autograder.verdict import Verdict

_LEAST = 8  # students, before a correlation is worth a number
_MOST_LINES = 3  # of students' programs, for a mistake
TENTHS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckFigures:
    """How a check went: students by outcome, and how well it tells them apart.

    ``discrimination`` is the correlation (-1 to 1) between passing it and the points
    in all other checks; None where too few were graded, or all are alike.
    """

    id: str
    exercise: str
    title: str
    points: float
    passed: int
    failed: int
    skipped: int
    unjudged: int
    discrimination: float | None

    @property
    def share(self) -> float:
        """The share of students that passed, of those that were judged (0 to 1)."""
        judged = self.passed + self.failed + self.skipped
        return self.passed / judged if judged else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of a student's program, and how many students have it."""

    place: str
    source: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MistakeFigures:
    """A named mistake: who has made it, and in which lines."""

    name: str
    students: tuple[str, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What is different for a student since the last grading."""

    who: str
    before: float
    now: float
    checks: tuple[tuple[str, str, str], ...]  # title, outcome before, outcome now


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """All about one assignment.  ``rows`` are those that count, by name."""

    assignment: str
    rows: tuple[Row, ...]
    absent: tuple[str, ...]  # who takes part, and is in no row
    failures: tuple[Failure, ...]
    checks: tuple[CheckFigures, ...]
    mistakes: tuple[MistakeFigures, ...]
    changes: tuple[Change, ...]
    words: tuple[Word, ...]

    @property
    def missing(self) -> list[str]:
        """Who has handed in nothing: who is in no row, or handed in nothing at all."""
        empty = (r for r in self.rows if is_missing(r.report))
        return sorted({*self.absent, *map(called, empty)}, key=str.casefold)

    @property
    def final(self) -> list[Report]:
        """The reports with a final score."""
        return [row.report for row in self.rows if row.report.gradable]

    @property
    def open(self) -> list[Row]:
        """The rows that need a person: something could not be read, or judged."""
        return [row for row in self.rows if needs_a_person(row.report)]

    @property
    def shares(self) -> list[float]:
        """The marks as shares of full marks, from 0 to 1."""
        return [r.score / r.max_score for r in self.final if r.max_score > 0]

    @property
    def histogram(self) -> list[int]:
        """How many have less than each tenth of the points; the last have all."""
        places = Counter(
            TENTHS if share >= 1 else math.floor(share * TENTHS + 1e-9)
            for share in self.shares
        )
        return [places[tenth] for tenth in range(TENTHS + 1)]

    @property
    def mean(self) -> float | None:
        """The mean of the scores, in points."""
        return statistics.fmean(r.score for r in self.final) if self.final else None

    @property
    def median(self) -> float | None:
        """The median of the scores, in points."""
        return statistics.median(r.score for r in self.final) if self.final else None


def needs_a_person(report: Report) -> bool:
    """Tell whether there is a hand-in without a final score."""
    return not report.gradable and not is_missing(report)


def is_missing(report: Report) -> bool:
    """Tell whether nothing was handed in."""
    return report.submission.handed is Handed.NOT_HANDED_IN


def called(row: Row) -> str:
    """Name the student of a row, as people do."""
    its = row.report.submission
    return its.student_name or its.student or row.whose.who


def all_figures(book: Book) -> list[Figures]:
    """Count everything in a store, for each assignment."""
    rows, failures, people = book.counted(), book.failures(), book.enrolled()
    words = book.words()
    slugs = {row.whose.assignment for row in rows}
    slugs |= {failure.whose.assignment for failure in failures}
    return [
        _figures(
            book,
            slug,
            [row for row in rows if row.whose.assignment == slug],
            [person for person in people if person.assignment == slug],
            tuple(f for f in failures if f.whose.assignment == slug),
            tuple(word for word in words if word.whose.assignment == slug),
        )
        for slug in sorted(slugs)
    ]


def _figures(
    book: Book,
    slug: str,
    rows: Sequence[Row],
    people: Sequence[Enrolled],
    failures: tuple[Failure, ...],
    words: tuple[Word, ...],
) -> Figures:
    ordered = sorted(rows, key=lambda row: (called(row).casefold(), row.whose.who))
    graded = [row for row in ordered if row.report.checks]
    return Figures(
        assignment=slug,
        rows=tuple(ordered),
        absent=tuple(_absent(ordered, people, failures)),
        failures=failures,
        checks=tuple(_checks([row.report for row in graded])),
        mistakes=tuple(_mistakes(graded)),
        changes=tuple(_changes(book, ordered)),
        words=words,
    )


def _absent(
    rows: Sequence[Row], people: Sequence[Enrolled], failures: Sequence[Failure]
) -> list[str]:
    """Name those who take part, and of whom there is no hand-in."""
    known = {failure.whose.who for failure in failures}
    for row in rows:
        its = row.report.submission
        known |= {row.whose.who, its.student, its.student_id, its.student_name}
    return [p.name or p.names[0] for p in people if not known & {*p.names, p.name}]


# Checks ------------------------------------------------------------------------------


def _checks(reports: Sequence[Report]) -> Iterable[CheckFigures]:
    """Count each check, in the order of the newest tests."""
    order: dict[str, tuple[str, CheckRecord]] = {}
    for report in reports:
        for group in report.exercises:
            for check in group.checks:
                order[check.id] = (group.name, check)
    for name, (exercise, check) in order.items():
        pairs = [(r, found) for r in reports if (found := r.check(name)) is not None]
        outcomes = Counter(found.outcome for _, found in pairs)
        yield CheckFigures(
            id=name,
            exercise=exercise,
            title=check.title,
            points=check.max_score,
            passed=outcomes[CheckOutcome.PASSED],
            failed=outcomes[CheckOutcome.FAILED],
            skipped=outcomes[CheckOutcome.SKIPPED],
            unjudged=outcomes[CheckOutcome.ERROR],
            discrimination=_discrimination(pairs),
        )


def _discrimination(pairs: Sequence[tuple[Report, CheckRecord]]) -> float | None:
    """Correlate passing a check with what the graders gave for all others."""
    judged = [(r, c) for r, c in pairs if not c.is_unjudged]
    passed = [float(check.outcome is CheckOutcome.PASSED) for _, check in judged]
    rest = [sum(c.earned for c in r.checks) - own.earned for r, own in judged]
    if len(judged) < _LEAST or len(set(passed)) < 2 or len(set(rest)) < 2:
        return None
    return statistics.correlation(passed, rest)


# Mistakes ----------------------------------------------------------------------------


def _mistakes(rows: Sequence[Row]) -> list[MistakeFigures]:
    """Count the named mistakes, the most frequent first; each once for a student."""
    found: dict[str, dict[str, Verdict]] = {}
    for row in rows:
        for check in row.report.checks:
            verdict, failed = check.verdict, check.outcome is CheckOutcome.FAILED
            if failed and verdict is not None and verdict.mistake:
                found.setdefault(verdict.mistake, {}).setdefault(called(row), verdict)
    figures = [
        MistakeFigures(
            name=name,
            students=tuple(by_student),
            lines=tuple(_lines(by_student.values())),
        )
        for name, by_student in found.items()
    ]
    return sorted(figures, key=lambda mistake: (-len(mistake.students), mistake.name))


def _lines(verdicts: Iterable[Verdict]) -> list[Line]:
    """Return the lines that show a mistake most often."""
    places: dict[str, str] = {}
    count: Counter[str] = Counter()
    for verdict in verdicts:
        at = next((e.at for e in verdict.evidence if e.at and e.at.source), None)
        if at is not None:
            source = at.source.strip()
            places.setdefault(source, f"{at.file}:{at.line}")
            count[source] += 1
    most = count.most_common(_MOST_LINES)
    return [Line(place=places[source], source=source, count=n) for source, n in most]


# Changes -----------------------------------------------------------------------------


def _changes(book: Book, rows: Sequence[Row]) -> Iterable[Change]:
    """Compare with the grading before, where there was one."""
    for row in rows:
        earlier = book.earlier(row.whose)
        if earlier is None:
            continue
        before = {check.id: check for check in earlier.checks}
        now = {check.id: check for check in row.report.checks}
        different = tuple(
            (
                (now.get(name) or before[name]).title,
                _outcome(before.get(name)),
                _outcome(now.get(name)),
            )
            for name in dict.fromkeys([*before, *now])
            if _outcome(before.get(name)) != _outcome(now.get(name))
        )
        if different:
            yield Change(
                who=called(row),
                before=earlier.earned,
                now=sum(check.earned for check in row.report.checks),
                checks=different,
            )


def _outcome(check: CheckRecord | None) -> str:
    return "not there" if check is None else check.outcome.value
