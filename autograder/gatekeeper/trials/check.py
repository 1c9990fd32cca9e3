"""The author's gate: everything that must hold before an assignment is handed out.

The rules read the files; the trials grade every solution whose worth is known: the
stub, the reference, right and wrong specimens, and mutants.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from autograder.diagnosis.pages import ENGLISH
from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders, places
from autograder.gatekeeper.editing.findings import AuthorError, Finding
from autograder.gatekeeper.editing.rules import broken_rules, is_complete
from autograder.gatekeeper.editing.rules.mistake_rules import (
    unpaired_pages,
    unshown_mistakes,
)
from autograder.gatekeeper.editing.stub import cut
from autograder.gatekeeper.editing.tables import stale_tables, write_tables
from autograder.gatekeeper.trials.at_home import (
    Shares,
    differences,
    shares_held,
    shares_table,
)
from autograder.gatekeeper.trials.examples import failing_examples
from autograder.gatekeeper.trials.gallery import stale, write
from autograder.gatekeeper.trials.load import burners
from autograder.gatekeeper.trials.matches import Matches
from autograder.gatekeeper.trials.plan import (
    Plans,
    named,
    trials,
    trials_at_home,
    wrong_trials,
)
from autograder.gatekeeper.trials.side_by_side import side_by_side
from autograder.gatekeeper.trials.tally import Tally, table
from autograder.gatekeeper.trials.trial import Kind, Result, Trial, attempt, complaints
from autograder.grading.course import Course, CourseError
from autograder.play.means import usual_observer
from autograder.report.text import Screen, show
from autograder.self_trial import require_known_python

_LOADS = (0, 2, 4)  # burners
_SOAK = 20  # times the reference


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One way through the trials: under which load, and how often the reference."""

    burners: int | None = None
    times: int = 1


_ONCE = (Round(),)
_SOAKED = tuple(Round(burners=count, times=_SOAK) for count in _LOADS)


def check(
    course: Path,
    slug: str | None = None,
    soak: bool = False,
    workers: int = 0,
    only: str = "",
    whole_corpus: bool = False,
    pairs: bool = False,
) -> int:
    """Check one assignment, or all, and say what is wrong; returns the exit status.

    ``soak`` repeats everything under load.  ``only`` makes those trials alone that
    have this text in their names.  ``workers`` processes work side by side; 0: all
    CPUs that may be used.  A draft is only checked when it is named.  ``whole_corpus``
    plays all foreign solutions instead of a tenth of them; ``pairs`` lists mistakes
    that match the same one.  Raises CourseError for an unknown slug, and where no
    trial has ``only`` in its name.
    """
    all_places = _chosen(course, slug)
    require_known_python(usual_observer())
    if misfits := _misfits(course):
        return _tell(course, misfits, [], [], pairs=False)
    chosen = [place for place in all_places if slug or not place.is_draft]
    plans = named(((place, _planned(place, whole_corpus)) for place in chosen), only)
    rows, problems = _all_checked(plans, soak, workers)
    if slug is None:
        whole = [*_of_all(course, all_places), *_at_home(rows, course, only)]
        problems += [("course", finding) for finding in whole]
    drafts = [place for place in all_places if place not in chosen]
    return _tell(course, problems, rows, drafts, pairs)


def _at_home(rows: Sequence[Tally], course: Path, only: str) -> Iterator[Finding]:
    """What is wrong with the shares, where the whole tenth was played."""
    if not only:
        yield from shares_held([row.at_home for row in rows], course)


def _all_checked(
    plans: Plans, soak: bool, workers: int
) -> tuple[list[Tally], list[tuple[str, Finding]]]:
    """Read and try each assignment; return the rows of the table, and the findings."""
    rows: list[Tally] = []
    problems: list[tuple[str, Finding]] = []
    for place, planned in plans:
        problems += [(place.slug, finding) for finding in broken_rules(place)]
        if planned:  # else the rules have said why, or another is meant
            tallies, found = _checked(place, planned, soak, workers)
            rows += tallies
            problems += [(place.slug, finding) for finding in found]
    return rows, problems


def _checked(
    place: AssignmentFolders, planned: Sequence[Trial], soak: bool, workers: int
) -> tuple[list[Tally], list[Finding]]:
    """Try one assignment: its examples, and its trials under each load."""
    found = list(failing_examples(place))
    rows = []
    for turn in _SOAKED if soak else _ONCE:
        tally, findings = _turn(place, planned, turn, workers)
        rows.append(tally)
        found += findings
        if tally.stopped:
            break
        if not place.is_draft:  # its words are still to be written
            found += stale(place, tally.shown)
    return rows, found


def _planned(place: AssignmentFolders, whole_corpus: bool) -> list[Trial]:
    """The trials of an assignment; none where its files are not as they must be."""
    try:
        return trials(place, whole_corpus) if is_complete(place) else []
    except AuthorError:
        return []


def _of_all(course: Path, all_places: Sequence[AssignmentFolders]) -> Iterator[Finding]:
    """What is wrong with the course as a whole, if it is the kit's own."""
    if _is_the_kits(course):
        yield from unshown_mistakes(list(all_places))
        yield from stale_tables(course, all_places)


def _misfits(course: Path) -> list[tuple[str, Finding]]:
    """What is wrong with pages and rules: of a kit's own course, none is played then.

    Every wrong solution would show it, each time as if the kit had failed.
    """
    found = unpaired_pages(ENGLISH, course) if _is_the_kits(course) else ()
    return [("course", replace(f, do=f"{f.do} No trial was run.")) for f in found]


def _is_the_kits(course: Path) -> bool:
    return (course / "autograder").is_dir()


def compare(
    course: Path, slug: str | None = None, one_in: int = 10, only: str = ""
) -> int:
    """Compare what the self-checks and the grading say of solutions.

    One in ``one_in`` is played, always the same, with ``only`` in their names; returns
    the exit status.  Raises CourseError for an unknown slug, and for no such name.
    """
    chosen = _chosen(course, slug)
    require_known_python(usual_observer())
    rows = []
    for place, planned in named(
        ((place, trials_at_home(place, one_in)) for place in chosen), only
    ):
        row = Shares(slug=place.slug)
        for trial, result in side_by_side(attempt, planned, _name):
            row.add(trial, result)
        rows.append(row)
        for line in differences(row.said):
            show(f"{place.slug}: {line}")
    screen = Screen.of(sys.stdout)
    show("\n" + screen.letters(shares_table(rows)) + "\n")
    found = list(shares_held(rows, course))
    for finding in found:
        show(screen.letters(finding.text("", course)) + "\n")
    return 1 if found else 0


def write_galleries(
    course: Path, slug: str | None = None, only: str = "", workers: int = 0
) -> int:
    """Write what a student reads about each wrong specimen; returns the exit status.

    ``only`` plays those specimens alone that have this text in their names; the entries
    of the others stay.  A draft is only played when it is named.  Raises CourseError
    for an unknown slug or no such name, AuthorError for a specimen that cannot be
    played.
    """
    chosen = [p for p in _chosen(course, slug) if slug or not p.is_draft]
    require_known_python(usual_observer())
    if misfits := _misfits(course):
        return _tell(course, misfits, [], [], pairs=False)
    problems: list[tuple[str, Finding]] = []
    for place, planned in named(((p, wrong_trials(p)) for p in chosen), only):
        tally, found = _turn(place, planned, Round(), workers)
        problems += [(place.slug, finding) for finding in found]
        write(place, tally.shown)
    return _tell(course, problems, [], [], pairs=False)


def cut_stubs(course: Path, slug: str | None = None) -> list[Path]:
    """Cut the stub of one assignment, or of all, from the reference; gives the files.

    It writes the tables of the documentation, too.

    Raises AuthorError for marks that are not as they must be.
    """
    chosen = _chosen(course, slug)
    for place in chosen:
        text = cut(place.reference.text, place.reference.file)
        place.stub.write_bytes(text.encode())
    write_tables(course, places(Course(root=course)))
    return [place.stub for place in chosen]


def _chosen(course: Path, slug: str | None) -> list[AssignmentFolders]:
    known = places(Course(root=course))
    chosen = [place for place in known if slug in (None, place.slug)]
    if not chosen:
        slugs = ", ".join(place.slug for place in known) or "none"
        raise CourseError(f"There is no assignment `{slug}` here. Choose: {slugs}")
    return chosen


def _turn(
    place: AssignmentFolders, planned: Sequence[Trial], turn: Round, workers: int
) -> tuple[Tally, list[Finding]]:
    """All trials of an assignment once, under a load."""
    started = time.monotonic()
    tally = Tally(
        slug=place.slug, exercises=len(place.exam.exercises), burners=turn.burners
    )
    found: list[Finding] = []
    with burners(turn.burners or 0):
        repeated = _repeated(planned, turn.times)
        for trial, result in side_by_side(attempt, repeated, _name, workers):
            faults = complaints(trial, result)
            tally.add(trial, result, faults)
            if result.slip is not None:
                found = [result.slip.finding()]  # it may have caused the others
                tally.stopped = True
                break
            found += [_finding(trial, result, complaint) for complaint in faults]
    tally.seconds = time.monotonic() - started
    return tally, found


def _name(trial: Trial) -> str:
    return trial.name


def _repeated(planned: Sequence[Trial], times: int) -> list[Trial]:
    """The trials; those of the reference several times, each with another seed."""
    return [
        replace(trial, seed=f"{trial.name} {turn}")
        for trial in planned
        for turn in range(times if trial.kind is Kind.REFERENCE else 1)
    ]


_DO = {
    Kind.STUB: "An exercise that nobody has begun must fail at once in every check.",
    Kind.REFERENCE: "Correct the check, or the reference.",
    Kind.RIGHT: "Correct the check: a right solution never loses a point.",
    Kind.PAGE: "Correct the code under `Instead` in the page.",
    Kind.WRONG: "Correct the `# expect:` line, or let the check tell the two apart.",
    Kind.FOREIGN_RIGHT: "Correct the check, or argue the label from the contract.",
    Kind.FOREIGN_WRONG: "Add a check that sees it, or correct its first lines.",
    Kind.MUTANT: "Add a check that sees it, or list it in `equivalent_mutants.txt` "
    "with the reason why it is right.",
}

_AGAIN = "Neither solution nor check is to blame: run it again, and report what stays."


def _finding(trial: Trial, result: Result, complaint: str) -> Finding:
    what = f"{trial.name} {complaint.rstrip('.')}."
    do = _AGAIN if result.is_no_fault_of_it else _DO[trial.kind]
    return Finding(what=what, do=do, file=trial.file, line=trial.line)


def _tell(
    course: Path,
    problems: Sequence[tuple[str, Finding]],
    rows: Sequence[Tally],
    drafts: Sequence[AssignmentFolders],
    pairs: bool,
) -> int:
    screen = Screen.of(sys.stdout)
    for place in drafts:
        left = place.draft_note.relative_to(course).as_posix()
        show(f"{place.slug}: a draft, not checked; `{left}` says what is left to do.")
    for slug, finding in dict.fromkeys(problems):
        show(screen.letters(finding.text(slug, course)) + "\n")
    if rows:
        show(screen.letters(table(rows)) + "\n")
        homes = [row.at_home for row in rows]
        if any(home.said for home in homes):
            show(screen.letters(shares_table(homes)) + "\n")
    if matching := sum((row.matches for row in rows), Matches()).text(pairs):
        show(matching)
    count = len(dict.fromkeys(problems))
    if count:
        show(screen.letters(f"✗ {count} {'thing' if count == 1 else 'things'} to do."))
        return 1
    show(screen.letters("✓ Everything looks fine."))
    return 0
