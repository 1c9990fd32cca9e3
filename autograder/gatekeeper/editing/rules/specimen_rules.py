"""The specimens: well-formed, of known exercises, enough of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.editing.findings import AuthorError, Finding
from autograder.gatekeeper.editing.mutants import equivalents, mutants
from autograder.gatekeeper.editing.specimens import read_specimen
from autograder.gatekeeper.editing.splice import splice

_LEAST = {"right": 3, "wrong": 5}


def well_formed(place: AssignmentFolders) -> Iterator[Finding]:
    """Every specimen says what it is, and fits into the reference."""
    for file in place.specimens:
        try:
            specimen = read_specimen(file)
            splice(place.reference, specimen)
        except AuthorError as error:
            yield error.finding
            continue
        if specimen.exercise not in place.exam.exercises:
            what = (
                f"`{specimen.name}` is for `{specimen.exercise}`, which no check names."
            )
            do = f"There is {', '.join(place.exam.exercises)}."
            yield Finding(what=what, do=do, file=file, line=1)


def enough(place: AssignmentFolders) -> Iterator[Finding]:
    """Each exercise has three right specimens and five wrong ones, of two styles."""
    counts: Counter[tuple[str, str]] = Counter()
    styles: dict[tuple[str, str], str] = {}
    for file in place.specimens:
        try:
            specimen = read_specimen(file)
        except AuthorError:
            continue  # well_formed tells
        counts[file.parent.name, specimen.exercise] += 1
        if specimen.style:
            key = specimen.exercise, specimen.style
            if key in styles:
                what = f"`{specimen.name}` has the style of `{styles[key]}`."
                do = "Right specimens differ in style; name the difference."
                yield Finding(what=what, do=do, file=file, line=2)
            styles[key] = specimen.name
    for kind, least in _LEAST.items():
        for exercise in place.exam.exercises:
            count = counts[kind, exercise]
            if count < least:
                what = f"`{exercise}` has {count} {kind} specimens;"
                what += f" it needs at least {least}."
                folder = place.staff / kind
                yield Finding(what=what, do=f"Write {least - count} more.", file=folder)


def listed_mutants(place: AssignmentFolders) -> Iterator[Finding]:
    """Every mutant that is listed as still right exists, and has a reason."""
    known = mutants(place.reference, place.exam.exercises)
    equivalents(place.staff / "equivalent_mutants.txt", known)
    yield from ()


RULES = (well_formed, enough, listed_mutants)
