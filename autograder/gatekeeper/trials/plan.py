"""The plan: which trials an assignment must stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from autograder.gatekeeper.editing.assignment_folders import (
    AssignmentFolders,
    read_source,
)
from autograder.gatekeeper.editing.foreign import as_handed_in, read_foreign, some_of
from autograder.gatekeeper.editing.mutants import Mutant, equivalents, mutants
from autograder.gatekeeper.editing.quotes import corrected, quoting
from autograder.gatekeeper.editing.specimens import Specimen, read_specimen
from autograder.gatekeeper.editing.splice import Spliced, splice
from autograder.gatekeeper.trials.at_home import is_for_home
from autograder.gatekeeper.trials.trial import Kind, Trial
from autograder.grading.course import CourseError

EQUIVALENTS = "equivalent_mutants.txt"


def trials(place: AssignmentFolders, whole_corpus: bool = False) -> list[Trial]:
    """Every trial of an assignment, in the order in which they are reported.

    Of the foreign corpus a fixed tenth is played, unless it is to be the
    ``whole_corpus``.  A fixed tenth of specimens and corpus is played at home, too.
    """
    planned = [
        *_stub(place),
        *_reference(place),
        *_specimens(place),
        *_mutants(place),
        *_pages(place),
        *_foreign(place, whole_corpus),
    ]
    return [
        replace(trial, home=place.self_check) if is_for_home(trial) else trial
        for trial in planned
    ]


def wrong_trials(place: AssignmentFolders) -> list[Trial]:
    """The trials of the wrong specimens alone, as ``trials`` has them; none at home."""
    return [trial for trial in _specimens(place) if trial.kind is Kind.WRONG]


def trials_at_home(place: AssignmentFolders, one_in: int) -> list[Trial]:
    """The trials that are played at home where one in ``one_in`` is, each with that."""
    return [
        replace(trial, home=place.self_check)
        for trial in trials(place, whole_corpus=True)
        if is_for_home(trial, one_in)
    ]


Plans = list[tuple[AssignmentFolders, list[Trial]]]


def named(plans: Iterable[tuple[AssignmentFolders, list[Trial]]], only: str) -> Plans:
    """The plans with those trials alone that have ``only`` in their names.

    Raises CourseError if there is none in any of them, although trials are planned.
    """
    whole = list(plans)
    found = [(p, [t for t in planned if only in t.name]) for p, planned in whole]
    known = [trial for _, planned in whole for trial in planned]
    if known and not any(planned for _, planned in found):
        first = {trial.kind: trial.name for trial in reversed(known)}
        some = ", ".join(f"`{first[kind]}`" for kind in Kind if kind in first)
        problem = f"No trial that would be played has `{only}` in its name"
        raise CourseError(f"{problem}. There is {some}")
    return found


def _stub(place: AssignmentFolders) -> Iterator[Trial]:
    text = read_source(place.stub).text
    for tests, which in _both(place):
        name = f"the stub ({which})"
        yield _trial(place, Kind.STUB, name, text, place.stub, tests=tests)


def _reference(place: AssignmentFolders) -> Iterator[Trial]:
    source = place.reference
    for tests, which in _both(place):
        name = f"the reference ({which})"
        yield _trial(place, Kind.REFERENCE, name, source.text, source.file, tests=tests)


def _both(place: AssignmentFolders) -> list[tuple[Path, str]]:
    return [(place.self_check, "self-check"), (place.hidden_tests, "hidden tests")]


def _specimens(place: AssignmentFolders) -> Iterator[Trial]:
    for file in place.specimens:
        specimen = read_specimen(file)
        spliced = splice(place.reference, specimen)
        kind = Kind.RIGHT if file.parent.name == "right" else Kind.WRONG
        yield _specimen(place, kind, specimen.name, spliced)


def _specimen(
    place: AssignmentFolders, kind: Kind, name: str, spliced: Spliced
) -> Trial:
    specimen: Specimen = spliced.specimen
    return _trial(
        place,
        kind,
        name,
        spliced.text,
        specimen.source.file,
        exercises=(specimen.exercise, *specimen.also),
        whole=spliced.runs_code,
        expect=specimen.expect,
        luck=specimen.luck,
        here=spliced.line_here(),
        above=spliced.first_line - 1,
    )


def _mutants(place: AssignmentFolders) -> Iterator[Trial]:
    for mutant in counted_mutants(place):
        yield _trial(
            place,
            Kind.MUTANT,
            mutant.name,
            mutant.text,
            place.reference.file,
            exercises=mutant.exercises,
            whole=mutant.whole,
            line=mutant.line,
        )


def _pages(place: AssignmentFolders) -> Iterator[Trial]:
    """What the pages advise, in the specimens that they quote."""
    for mistake, file in quoting(place):
        spliced = splice(place.reference, corrected(mistake, file))
        name = f"the page {mistake.name}"
        trial = _specimen(place, Kind.PAGE, name, spliced)
        yield replace(trial, file=mistake.file)


def _foreign(place: AssignmentFolders, whole: bool) -> Iterator[Trial]:
    for file in place.foreign if whole else some_of(place.foreign):
        foreign = read_foreign(file)
        kind = Kind.FOREIGN_RIGHT if foreign.is_right else Kind.FOREIGN_WRONG
        text = as_handed_in(read_source(place.stub), foreign)
        more: dict[str, Any] = {"exercises": (foreign.exercise,)}
        more |= {"expect": foreign.expect, "never": foreign.never}
        yield _trial(place, kind, foreign.name, text, file, **more)


def counted_mutants(place: AssignmentFolders) -> list[Mutant]:
    """The mutants of the reference that are not listed as still right."""
    known = mutants(place.reference, place.exam.exercises)
    right = equivalents(place.staff / EQUIVALENTS, known)
    return [mutant for mutant in known if mutant.name not in right]


def _trial(
    place: AssignmentFolders, kind: Kind, name: str, text: str, file: Path, **more: Any
) -> Trial:
    more.setdefault("tests", place.hidden_tests)
    more.setdefault("exercises", place.exam.exercises)
    return Trial(
        kind=kind, name=name, text=text, file=file, file_name=place.file_name, **more
    )
