"""The supervisor of a batch: what is there already stays, and what comes is kept.

It runs nothing of a student's, so it outlives whatever a submission does to its own
grader.  Each answer is in the store before the next one is asked for.
"""

from __future__ import annotations

import contextlib
import json
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from autograder.batch.bar import Bar
from autograder.batch.units import Unit
from autograder.batch.work import Answer, Engine
from autograder.classbook.book import Book, now
from autograder.classbook.rows import Failure, Row
from autograder.grading import commands
from autograder.grading.grade import status
from autograder.report import store
from autograder.report.record import CheckOutcome, Report
from autograder.report.text import Output


@dataclass(slots=True, kw_only=True)
class Batch:
    """The units of one call, and what has become of each, by its number.

    ``writes`` tells whether reports are to lie beside the store; ``shows`` whether
    each is to be shown when it is there, in the order of the units.
    """

    book: Book
    units: Sequence[Unit]
    out: Output
    writes: bool
    shows: bool
    answers: dict[int, Answer] = field(default_factory=dict)
    _next: int = 0  # the first unit that was not shown yet
    _kept: set[int] = field(default_factory=set)
    _unwritten: set[Path] = field(default_factory=set)
    _rows: dict[int, Row] = field(default_factory=dict)  # as they are in the store
    _is_changed: bool = False  # somebody has changed a report

    @property
    def reports(self) -> list[Report]:
        """The reports that are there, in the order of the units."""
        found = (self.answers[number] for number in sorted(self.answers))
        return [answer.report for answer in found if answer.report is not None]

    @property
    def kept(self) -> int:
        """How many were graded before, and did not have to be graded again."""
        return len(self._kept)

    @property
    def worst(self) -> int:
        """The worst exit status; 2 where a unit came to nothing."""
        lost = any(answer.report is None for answer in self.answers.values())
        fine = not (lost or self._unwritten or self._is_changed)
        return max([0 if fine else 2, *map(status, self.reports)])

    def keep_earlier(self) -> None:
        """Take from the store what was graded before, with all the same."""
        for number, unit in enumerate(self.units):
            row = self.book.row(unit.whose)
            if row is not None and row.key == unit.key and is_done(row.report):
                row = replace(row, name=unit.name, handed_in=_time(unit))
                self.book.bring_up_to_date(row)
                self._rows[number] = row
                report = self.book.decided(row)
                self._kept.add(number)
                self.answers[number] = Answer(report=report)
                self._write(unit, report)

    def run(self, engine: Engine, bar: Bar) -> None:
        """Have graded what is not there yet; each answer is kept as it comes."""
        left = [n for n in range(len(self.units)) if n not in self.answers]
        orders = [self.units[number].order for number in left]
        with contextlib.closing(engine.answers(orders)) as answers:
            for index, answer in answers:
                number = left[index]
                with _undisturbed():
                    self._take(number, answer)
                bar.step(self.answers[number].report)
                with bar.aside():
                    self._show()
        with bar.aside():
            self._show()

    def _take(self, number: int, answer: Answer) -> None:
        """Keep an answer, first in the store and then as a file."""
        unit = self.units[number]
        if answer.report is None:
            failure = Failure(whose=unit.whose, error=answer.error)
            self.book.note_failure(failure)
        else:
            row = Row(
                whose=unit.whose,
                key=unit.key,
                name=unit.name,
                report=_as_stored(answer.report),
                at=now(),
                handed_in=_time(unit),
                spent=answer.spent,
            )
            self.book.keep(row)
            self._rows[number] = row
            report = self.book.decided(row)
            self._write(unit, report)
            self._tell_old_words(row)
            answer = replace(answer, report=report)
        self.answers[number] = answer

    def _tell_old_words(self, row: Row) -> None:
        """Say where a teacher's word was about other work, or about no check."""
        for word in self.book.words(row.whose):
            about = f"the teacher's word about `{word.check}` of `{row.whose.who}`"
            if row.report.check(word.check) is None:
                commands.tell(f"{about} counts for nothing: there is no such check")
            elif word.sha256 != row.report.submission.sha256:
                commands.tell(f"{about} was given for other work; look at it again")

    def _write(self, unit: Unit, report: Report) -> None:
        """Write the report beside the store, unless the same one is there."""
        if not self.writes:
            return
        path = self.book.folder / f"{unit.name}.json"
        with contextlib.suppress(store.ReportError):
            if store.read(path) == report:
                return
        try:
            store.write(report, path)
        except store.ReportError as error:
            self._unwritten.add(path)
            commands.tell(str(error))

    def put_back(self) -> None:
        """Put back what students' programs may have changed, and say so.

        Store and reports are files of the user that grades, and so are the programs.
        """
        for number, answer in self.answers.items():
            unit, report = self.units[number], answer.report
            if report is None:
                continue
            row, path = self._rows[number], self.book.folder / f"{unit.name}.json"
            changed = self.book.row(row.whose) != row
            if changed:
                self.book.keep(row)
            if self.writes and path not in self._unwritten:
                changed |= not store.holds(path, report)
                self._write(unit, report)
            if changed:
                self._is_changed = True
                commands.tell(commands.changed_by_somebody(report))

    def _show(self) -> None:
        """Show what has come, as far as all before it has."""
        while self._next in self.answers:
            number, self._next = self._next, self._next + 1
            answer, unit = self.answers[number], self.units[number]
            if answer.report is None:
                sys.stderr.write(answer.said)
                commands.tell(f"`{unit.order.path}` was not graded: {answer.error}")
                continue
            commands.tell_fault(answer.report, answer.said, answer.notes)
            if self.shows and (number not in self._kept or len(self.units) == 1):
                commands.show_report(answer.report, self.out, unit.order.report)


@contextlib.contextmanager
def _undisturbed() -> Iterator[None]:
    """Let Ctrl-C wait until the block has ended: what is kept is counted, too."""
    usual = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if not usual or threading.current_thread() is not threading.main_thread():
        yield
        return
    heard: list[int] = []
    signal.signal(signal.SIGINT, lambda number, _: heard.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    if heard:
        raise KeyboardInterrupt


def _as_stored(report: Report) -> Report:
    """Return the report as a reader finds it."""
    return store.from_json(json.loads(store.dumps(report)))


def _time(unit: Unit) -> str:
    at = unit.order.handed_in
    return at.isoformat() if at else ""


def is_done(report: Report) -> bool:
    """Tell whether nothing is to be tried again: no error of ours is in it."""
    errors = [c for c in report.checks if c.outcome is CheckOutcome.ERROR]
    return not report.failed and not errors
