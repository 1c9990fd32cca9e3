"""What ``lockstep override`` does: a teacher's word about one check of one student."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from autograder.classbook import book as classbook
from autograder.classbook.book import Book, BookError
from autograder.classbook.rows import Row, Word
from autograder.errors import LockstepError
from autograder.report import store
from autograder.report.decided import by_a_teacher
from autograder.report.record import CheckRecord, Override
from autograder.report.terminal import of_points
from autograder.report.text import plain, points, show


class OverrideError(LockstepError):
    """A teacher's word is about nothing that is there, or lacks a part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedWord:
    """What was typed; no points withdraw an earlier word."""

    student: str
    check: str
    points: float | None
    why: str = ""
    assignment: str = ""


def list_words(path: Path) -> int:
    """List all words of teachers in a store."""
    with classbook.opened(path) as book:
        words = book.words()
        names = {row.whose: _called(row) for row in book.rows()}
    for word in words:
        whose, given = word.whose, word.override
        who = names.get(whose, whose.who)
        place = f"{whose.assignment}  {who}  {word.check}"
        show(plain(f"{place}  {points(given.points)}  {given.at[:10]}  {given.why}"))
    if not words:
        show("No teacher has given other points than the checks.")
    return 0


def override(path: Path, said: TypedWord) -> int:
    """Keep a teacher's word in the store, or withdraw it, and write the report.

    Raises ``LockstepError`` where it is not clear what it is about.
    """
    _require_sense(said)
    folder = classbook.file_of(path).parent
    with classbook.opened(path):  # there is one, and it is ours
        pass
    with classbook.written(folder) as book:
        row = _row(book, said)
        check = book.decided(row).check(said.check)
        if check is None:
            ids = ", ".join(c.id for c in row.report.checks) or "none"
            problem = f"`{_called(row)}` has no check `{said.check}`. There is: {ids}"
            raise OverrideError(problem)
        _note(book, row, check, said)
        report = book.decided(row)
        store.write(report, folder / f"{row.name}.json")
    judged = report.check(said.check)
    problem = by_a_teacher(judged) if judged else ""
    show(plain(problem) or "The points are those of the checks again.")
    total = of_points(report.score, report.max_score)
    show(plain(f"{row.whose.assignment} · {_called(row)}: {total}"))
    return 0


def _note(book: Book, row: Row, check: CheckRecord, said: TypedWord) -> None:
    """Keep the word, or forget an earlier one."""
    if said.points is None:
        if not book.withdraw_word(row.whose, said.check):
            raise OverrideError(f"No teacher has judged `{said.check}` there")
        return
    if said.points > check.max_score:
        most = points(check.max_score)
        unit = "point" if most == "1" else "points"
        problem = f"`{said.check}` is worth {most} {unit}; give 0 to {most}"
        raise OverrideError(f"{problem}, or change its points in `course.toml`")
    book.note_word(
        Word(
            whose=row.whose,
            check=said.check,
            override=Override(points=said.points, why=said.why.strip()),
            sha256=row.report.submission.sha256,
        )
    )


def _require_sense(said: TypedWord) -> None:
    if said.points is None:
        return
    if not math.isfinite(said.points) or said.points < 0:
        raise OverrideError("POINTS takes a number from 0 up")
    if not said.why.strip():
        raise OverrideError("Say --why: the student reads it, and so do you, later")


def _row(book: Book, said: TypedWord) -> Row:
    """Find the row that counts of the student who is meant."""
    rows = [
        row
        for row in book.counted()
        if said.student in _names(row) and said.assignment in ("", row.whose.assignment)
    ]
    with_check = [row for row in rows if row.report.check(said.check) is not None]
    rows = with_check or rows
    if not rows:
        raise OverrideError(_nobody(book, said))
    if len(rows) > 1:
        listed = ", ".join(f"{r.whose.who} in {r.whose.assignment}" for r in rows)
        problem = f"`{said.student}` could be several: {listed}"
        raise OverrideError(f"{problem}. Say the number, or --assignment SLUG")
    found = book.row(rows[0].whose)
    if found is None:
        raise BookError(f"`{said.student}` is no longer in the store")
    return found


def _names(row: Row) -> tuple[str, ...]:
    its = row.report.submission
    return (row.whose.who, row.name, its.student, its.student_id, its.student_name)


def _called(row: Row) -> str:
    """Name a student, with what tells them apart if that is another word."""
    name, who = row.report.submission.student, row.whose.who
    return who if name in ("", who) else f"{name} ({who})"


def _nobody(book: Book, said: TypedWord) -> str:
    known = sorted({_called(row) for row in book.rows()})
    more = f" and {len(known) - 20} more" if len(known) > 20 else ""
    listed = ", ".join(known[:20]) + more
    return f"There is no student `{said.student}` here. There is: {listed or 'nobody'}"
