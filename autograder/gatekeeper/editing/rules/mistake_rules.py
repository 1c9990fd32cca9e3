"""The catalogue: rule, page and specimens of each mistake, held together one to one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from autograder.diagnosis import Mistake, catalogue, find
from autograder.diagnosis.pages import ENGLISH
from autograder.diagnosis.rule import ALWAYS
from autograder.errors import LockstepError
from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.editing.findings import AuthorError, Finding
from autograder.gatekeeper.editing.quotes import faulty_quotes
from autograder.gatekeeper.editing.specimens import Specimen, read_specimen


def expected_mistakes(place: AssignmentFolders) -> Iterator[Finding]:
    """Every ``# expect:`` names a mistake of the catalogue."""
    for specimen in wrong_specimens(place):
        if find(specimen.expect) is None:
            what, do = _why_unknown(specimen.expect, ENGLISH)
            what = f"`{specimen.name}` expects `{specimen.expect}`, {what}."
            yield Finding(what=what, do=do, file=specimen.source.file, line=2)


def _why_unknown(name: str, folder: Path) -> tuple[str, str]:
    """Why no mistake of the catalogue has this name, and what to do about it."""
    rule, page = rule_file(name, folder), (folder / f"{name}.md").is_file()
    if rule is not None:
        have = "a rule and a page" if page else "a rule and no page"
        do = f"Put the rule, which is in `{rule.name}`, into `order.py`"
        do += "." if page else ", and write its page."
        return f"which has {have}, but `order.py` does not list it", do
    if page:
        do = "Write the rule and put it into `order.py`, or correct the line."
        return "which has a page and no rule", do
    do = "Write its rule and its page, or correct the line."
    return "which no mistake is called", do


def rule_file(name: str, folder: Path) -> Path | None:
    """Return the file that defines the rule of a mistake, whether it is listed or not.

    ``folder`` holds the pages of one language, two below the folder of the rules.
    """
    begin = re.compile(rf"(?m)^@rule\(.*\)\ndef {re.escape(name.replace('-', '_'))}\(")
    files = sorted((folder.parent.parent / "rules").glob("*.py"))
    return next((f for f in files if begin.search(f.read_text("utf-8"))), None)


def unpaired_pages(folder: Path, course: Path) -> Iterator[Finding]:
    """Pages that do not fit the rules or the specimens of the kit's own ``course``.

    ``folder`` holds the pages of one language.
    """
    mistakes = catalogue(folder)
    for mistake in mistakes:
        try:
            yield from _misfits(mistake)
            if not (course / "reference" / mistake.page.specimen).is_file():
                what = f"`{mistake.page.specimen}` is not a specimen"
                do = "Name a wrong specimen that makes the mistake."
                problem = f"The page `{mistake.name}` quotes nothing: {what}."
                yield Finding(what=problem, do=do, file=mistake.file)
        except LockstepError as error:
            do = "Write the page, or correct it."
            yield Finding(what=str(error), do=do, file=mistake.file)
    known = {mistake.file for mistake in mistakes}
    for file in sorted(set(folder.iterdir()) - known):
        what = f"`{file.name}` is a page without a rule."
        do = "Write the rule and put it into `order.py`, or remove the page."
        if rule := rule_file(file.stem, folder):
            what = f"`{file.name}` is a page whose rule `order.py` does not list."
            do = f"Put the rule, which is in `{rule.name}`, into `order.py`."
        yield Finding(what=what, do=do, file=file)


def _misfits(mistake: Mistake) -> Iterator[Finding]:
    """Names that only the page has, or only the rule."""
    used, given = mistake.page.names, mistake.rule.names
    declared = " and ".join(f"`{name}`" for name in sorted(given)) or "no values"
    for name in sorted(used - given - ALWAYS):
        what = f"The page `{mistake.name}` uses `{{{name}}}`;"
        what += f" its rule gives {declared}."
        do = "Give it in the rule, or say it in other words."
        yield Finding(what=what, do=do, file=mistake.file)
    for name in sorted(given - used):
        what = f"The page `{mistake.name}` does not use `{{{name}}}`."
        do = "Use it, or take it out of the rule."
        yield Finding(what=what, do=do, file=mistake.file)


def wrong_specimens(place: AssignmentFolders) -> Iterator[Specimen]:
    """The wrong specimens that can be read."""
    for file in place.specimens:
        try:
            if file.parent.name == "wrong":
                yield read_specimen(file)
        except AuthorError:
            continue  # the rules for specimens tell


def unshown_mistakes(all_places: list[AssignmentFolders]) -> Iterator[Finding]:
    """Mistakes of the catalogue that no specimen of the whole course makes."""
    shown = {s.expect for place in all_places for s in wrong_specimens(place)}
    for mistake in catalogue():
        if mistake.name not in shown:
            root = all_places[0].course
            what = f"No specimen makes the mistake `{mistake.name}`."
            do = f"Write one with `# expect: {mistake.name}`."
            yield Finding(what=what, do=do, file=root / "reference")


RULES = (expected_mistakes, faulty_quotes)
