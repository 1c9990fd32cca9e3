"""The class as a table for a spreadsheet: a row for each student, a column a check."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from autograder.classbook.rows import Row
from autograder.export.marks import number, pending
from autograder.export.sheet import cell, table
from autograder.overview.figures import Figures
from autograder.report.record import CheckRecord, Handed, Report
from autograder.report.text import points

_HEAD = (
    *("assignment", "student", "student_id", "student_name", "attempt", "state"),
    *("score", "max_score", "earned", "handed_in", "days_late", "percent_off"),
    *("by_a_teacher", "why", "graded_at"),
)
_STATES = {
    Handed.NOT_HANDED_IN: "not handed in",
    Handed.FOR_A_PERSON: "for a person",
}


def sheet(classes: Sequence[Figures]) -> str:
    """Write the table.  No cell of it is a formula, whatever a student is called."""
    several = len(classes) > 1
    names = [(f.assignment, check.id) for f in classes for check in f.checks]
    head = [f"{slug}: {name}" if several else name for slug, name in names]
    rows: list[Sequence[object]] = [(*_HEAD, *map(cell, head))]
    for figures in classes:
        rows += _rows(figures, names)
    return table(rows)


def _rows(
    figures: Figures, names: Sequence[tuple[str, str]]
) -> Iterator[Sequence[object]]:
    slug = cell(figures.assignment)
    nothing = [""] * len(names)
    for row in figures.rows:
        found = [
            row.report.check(name) if own == figures.assignment else None
            for own, name in names
        ]
        yield (slug, *_of(row), *map(_outcome, found))
    for name in figures.absent:
        about = (cell(name), "", "", "", "not handed in")
        yield (slug, *about, *[""] * (len(_HEAD) - 6), *nothing)
    for failure in figures.failures:
        who, attempt = cell(failure.whose.who), str(failure.whose.attempt)
        about = (who, "", "", attempt, "not graded")
        why = [""] * (len(_HEAD) - 8)
        yield (slug, *about, *why, cell(failure.error), "", *nothing)


def _of(row: Row) -> tuple[object, ...]:
    report, its = row.report, row.report.submission
    why = pending(report)
    late = report.late
    given = [(check.id, check.override) for check in report.checks if check.override]
    words = (f"{name}: {points(o.points)} ({o.why})" for name, o in given)
    return (
        cell(its.student),
        cell(its.student_id),
        cell(its.student_name),
        its.attempt,
        _state(report, why),
        "" if why else points(number(report.score)),
        points(report.max_score) if report.checks else "",
        points(number(report.earned)) if report.checks else "",
        cell(row.handed_in),
        late.days if late and late.handed_in else "",
        f"{late.percent:g}" if late and late.handed_in else "",
        cell("; ".join(words)),
        cell(why),
        row.at,
    )


def _state(report: Report, why: str) -> str:
    return _STATES.get(report.submission.handed, "not final" if why else "final")


def _outcome(check: CheckRecord | None) -> str:
    return "" if check is None else check.outcome.value
