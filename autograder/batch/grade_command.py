"""What ``lockstep grade`` does: one submission here, many by an engine and a store."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from autograder.batch.bar import Bar
from autograder.batch.local import HereEngine, LocalEngine, usable_cpus
from autograder.batch.on_dask import DaskEngine
from autograder.batch.supervisor import Batch
from autograder.batch.units import Unit, units_of
from autograder.batch.work import Engine
from autograder.classbook import book as classbook
from autograder.classbook.book import Book
from autograder.classbook.rows import Counts, Enrolled
from autograder.errors import LockstepError
from autograder.grading import commands
from autograder.grading.course import Course
from autograder.grading.grade import grade, status, usual_secret
from autograder.grading.orders import Choices, Orders, orders_for, report_names
from autograder.grading.seal import SealedCourse
from autograder.report.text import Output
from autograder.self_trial.tier_choice import choose_tier

_OPEN_CLUSTER = (
    "This cluster does what anybody asks who can reach it, also a student's program. "
    "Use tls:// where others use its network."
)
_MOST_TRIED = 20  # submissions that a probe tries to read


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchChoices:
    """The options of ``lockstep grade`` that are about many submissions.

    ``jobs`` is how many at a time, None for the usable CPUs; ``counts`` which attempt
    of a student counts, None for what the store says.  ``engine`` is "" for this
    machine, `dask` for a cluster on it, `dask=ADDRESS` for one that is there.
    """

    jobs: int | None = None
    again: bool = False
    resume: bool = False
    counts: Counts | None = None
    engine: str = ""


def grade_all(submissions: Sequence[Path], choices: Choices, many: BatchChoices) -> int:
    """Grade the submissions and show the reports; gives the worst exit status.

    Raises ``LockstepError`` for what is wrong with the call, before anything is graded.
    """
    _require_sense(choices, many)
    found = orders_for(submissions, choices)
    found = _walled(found, choices)
    for line in (*found.notes, *found.troubles):
        commands.tell(line)
    worst = 2 if found.troubles else 0
    alone = len(found.orders) == 1 and not many.engine
    if alone and not _has_folder(choices.report):
        return max(worst, _grade_one(found, choices))
    with _store(choices.report) as book:
        return max(worst, _grade_batch(book, found, choices, many))


def _walled(found: Orders, choices: Choices) -> Orders:
    """Choose the tier for all; says why a better one is not taken."""
    courses = {order.assignment.course for order in found.orders}
    hidden = [path for root in courses for path in Course(root=root).secrets]
    hidden += [order.path for order in found.orders[:_MOST_TRIED]]
    wanted, least = choices.tier, choices.require_tier
    choice = choose_tier(wanted, least, choices.means.observer, hidden)
    notes = [f"tier {choice.tier}: {'; '.join(choice.passed_over)}"]
    return replace(
        found,
        orders=tuple(replace(order, tier=choice.tier) for order in found.orders),
        notes=(*found.notes, *(notes if choice.passed_over else ())),
    )


def _require_sense(choices: Choices, many: BatchChoices) -> None:
    if many.jobs is not None and many.jobs < 1:
        raise LockstepError(f"--jobs {many.jobs}: at least one has to work")
    folder = choices.report if _has_folder(choices.report) else None
    if many.engine.partition("=")[0] not in ("", "dask"):
        problem = "there is `dask` and `dask=ADDRESS`; without it, this machine"
        raise LockstepError(f"--engine {many.engine}: {problem}")
    if many.resume and (folder is None or not classbook.is_there(folder)):
        problem = "there is no store of an earlier grading"
        raise LockstepError(f"--resume: {problem}; say its folder with --report DIR")
    if many.counts and folder is None:
        problem = "attempts are kept in a store; say its folder with --report DIR"
        raise LockstepError(f"--last and --best-of-attempts: {problem}")


def _has_folder(report: Path | None) -> bool:
    return report is not None and report.suffix != ".json"


def _grade_one(found: Orders, choices: Choices) -> int:
    """Grade one submission that is kept in no store."""
    (order,) = found.orders
    out = Output()
    graded = grade(order, commands.progress())
    commands.tell_fault(graded.report, graded.said, graded.notes)
    if choices.format == "terminal":
        commands.show_report(graded.report, out, order.report)
    commands.show_all([graded.report], choices.format, out)
    is_whole = commands.tell_lost(out)
    is_whole &= commands.tell_unwritten(graded.recorder)
    return max(0 if is_whole else 2, status(graded.report))


@contextmanager
def _store(report: Path | None) -> Iterator[Book]:
    """Open the store in the folder of the reports, or one that is gone afterwards."""
    if report is not None:
        with classbook.written(report) as book:
            yield book
        return
    with (
        tempfile.TemporaryDirectory(prefix="lockstep-store-") as name,
        classbook.written(Path(name)) as book,
    ):
        yield book


def _grade_batch(
    book: Book, found: Orders, choices: Choices, many: BatchChoices
) -> int:
    if many.counts is not None:
        book.note_fact("counts", many.counts)
    sealed = SealedCourse.of(order.assignment for order in found.orders)
    book.note_fact("rules", found.rules.text)
    book.enrol(_enrolled(found))
    names = report_names(found.orders)
    units = units_of(found.orders, names, usual_secret() or book.secret())
    batch = Batch(
        book=book,
        units=units,
        out=Output(),
        writes=choices.report is not None,
        shows=choices.format == "terminal",
    )
    if not many.again:
        batch.keep_earlier()
    try:
        with Bar(sys.stderr, len(units), done=batch.kept) as bar:
            batch.run(_engine(units, many, sealed), bar)
        batch.put_back()
    except KeyboardInterrupt:
        if len(units) > 1:
            _tell_interrupt(batch, choices)
            commands.show_all(batch.reports, choices.format, batch.out)
        raise
    if batch.kept:
        problem = "were graded before, with all the same; --again grades them again"
        commands.tell(f"{batch.kept} of {len(units)} {problem}.")
    commands.show_all(batch.reports, choices.format, batch.out)
    return max(0 if commands.tell_lost(batch.out) else 2, batch.worst)


def _enrolled(found: Orders) -> list[Enrolled]:
    """Return those whom the table of times names, if it is clear for what."""
    slugs = {order.assignment.slug for order in found.orders}
    if len(slugs) > 1:
        return []
    return [
        Enrolled(assignment=slug, names=entry.names, name=entry.name)
        for slug in slugs
        for entry in found.times.entries
    ]


def _tell_interrupt(batch: Batch, choices: Choices) -> None:
    done = f"{len(batch.answers)} of {len(batch.units)} submissions are graded"
    more = " The same command goes on from there." if choices.report else ""
    commands.tell(f"{done}.{more}")


def _engine(units: Sequence[Unit], many: BatchChoices, sealed: SealedCourse) -> Engine:
    jobs = many.jobs or usable_cpus()
    if many.engine:
        address = many.engine.partition("=")[2]
        if address.startswith("tcp:"):
            commands.tell(_OPEN_CLUSTER)
        return DaskEngine(address=address, jobs=jobs, sealed=sealed)
    if len(units) == 1:
        return HereEngine(progress=commands.progress(), sealed=sealed)
    return LocalEngine(jobs=jobs, sealed=sealed)
