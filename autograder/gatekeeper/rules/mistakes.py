"""The catalogue: every mistake that is expected exists, with a page; all are shown."""

from __future__ import annotations

from collections.abc import Iterator

from autograder.diagnosis import catalogue, find
from autograder.gatekeeper.findings import AuthorError, Finding
from autograder.gatekeeper.place import Place
from autograder.gatekeeper.specimens import Specimen, read_specimen


def expected_mistakes(place: Place) -> Iterator[Finding]:
    """Every ``# expect:`` names a mistake of the catalogue."""
    for specimen in wrong_specimens(place):
        if find(specimen.expect) is None:
            what = f"`{specimen.name}` expects `{specimen.expect}`, which no"
            do = "Add it to autograder/diagnosis/mistakes, or correct the line."
            file = specimen.source.file
            yield Finding(what=f"{what} mistake is called.", do=do, file=file, line=2)


def pages(place: Place) -> Iterator[Finding]:
    """Every mistake that this assignment expects has a page."""
    expected = {specimen.expect for specimen in wrong_specimens(place)}
    for mistake in catalogue():
        if mistake.name in expected and not mistake.page.strip():
            what = f"The mistake `{mistake.name}` has no page to explain it."
            file = place.course / "autograder" / "diagnosis" / "mistakes"
            file = file / f"{mistake.name.replace('-', '_')}.py"
            yield Finding(what=what, do="Write its `page`.", file=file)


def wrong_specimens(place: Place) -> Iterator[Specimen]:
    """The wrong specimens that can be read."""
    for file in place.specimens:
        try:
            if file.parent.name == "wrong":
                yield read_specimen(file)
        except AuthorError:
            continue  # the rules for specimens tell


def unshown_mistakes(all_places: list[Place]) -> Iterator[Finding]:
    """Mistakes of the catalogue that no specimen of the whole course makes."""
    shown = {s.expect for place in all_places for s in wrong_specimens(place)}
    for mistake in catalogue():
        if mistake.name not in shown:
            root = all_places[0].course
            what = f"No specimen makes the mistake `{mistake.name}`."
            do = f"Write one with `# expect: {mistake.name}`."
            yield Finding(what=what, do=do, file=root / "reference")


RULES = (expected_mistakes, pages)
