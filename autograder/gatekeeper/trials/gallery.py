"""The gallery: what a student reads about each wrong specimen, in one text file.

`gallery.txt` lies beside the specimens.  A change of wording is reviewed as its diff.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace

from autograder.gatekeeper.editing.assignment_folders import AssignmentFolders
from autograder.gatekeeper.editing.findings import Finding
from autograder.gatekeeper.trials.trial import Kind, Result, Trial
from autograder.play.means import usual_observer, usual_start_method
from autograder.report.record import CheckOutcome, CheckRecord
from autograder.report.terminal import list_checks
from autograder.report.text import Screen, cut
from autograder.verdict import Verdict

_SCREEN = Screen(width=80)
_BAR = "=" * 80 + "\n"
_HEAD = """\
What a student reads about each wrong specimen of {slug}. Made by
`lockstep check {slug} --gallery`: review the diff, do not edit the file.

"""
_PYTHON = (3, 11)  # the one whose words the galleries hold
_MISTAKE = re.compile(r"lockstep explain ([\w-]+)")
_LINE = re.compile(r"\.py:(\d+)")
_LUCK = "(By luck: {}. Only the mistake is compared.)"
# Which of several alike comes first is luck in a wrong program: they are numbered in
# the order in which a verdict names them.
_NUMBERED = re.compile(r"\b(\w*Process-|Thread-|\w*Worker-|process |thread )\d+")
_MOST_LETTERS = 200  # of a line that a finding quotes


def is_exact() -> bool:
    """Whether plays give the galleries' very words here.

    Elsewhere Python words its exceptions in other ways, or other threads are seen.
    """
    means = usual_start_method(), usual_observer()
    return sys.version_info[:2] == _PYTHON and means == ("fork", "proc")


def add_entry(shown: dict[str, str], trial: Trial, result: Result) -> None:
    """Add what a wrong specimen shows, under its file's name.

    Nothing is added of another trial, nor of one that could not be graded.
    """
    errors = [r for _, r in result.checks if r.outcome is CheckOutcome.ERROR]
    if trial.kind is Kind.WRONG and not (result.fault or errors):
        shown[trial.file.name] = _entry(trial, result)


def _entry(trial: Trial, result: Result) -> str:
    """The specimen's name, its mistake, and the verdicts of the checks that failed."""
    failed: dict[str, list[CheckRecord]] = {}
    for exercise, record in result.checks:
        if record.outcome is CheckOutcome.FAILED:
            verdict = record.verdict and _renumbered(record.verdict)
            failed.setdefault(exercise, []).append(replace(record, verdict=verdict))
    luck = [_LUCK.format(trial.luck)] if trial.luck else []
    lines = [f"{trial.file.name}: {trial.expect}", *luck, ""]
    for exercise, records in failed.items():
        lines += [exercise, ""] if len(failed) > 1 else []
        lines += [*list_checks(records, _SCREEN), ""]
    text = "\n".join(line.rstrip() for line in lines)
    return re.sub(r"\n{3,}", "\n\n", text).rstrip("\n") + "\n"


def _renumbered(verdict: Verdict) -> Verdict:
    numbers: dict[str, str] = {}

    def number(found: re.Match[str]) -> str:
        alike = sum(name.startswith(found[1]) for name in numbers)
        return numbers.setdefault(found[0], f"{found[1]}{alike + 1}")

    def text(words: str) -> str:
        return _NUMBERED.sub(number, words)

    return replace(
        verdict,
        happened=text(verdict.happened),
        evidence=tuple(
            replace(line, actor=text(line.actor), doing=text(line.doing))
            for line in verdict.evidence
        ),
        because=text(verdict.because),
        try_next=text(verdict.try_next),
    )


def written(place: AssignmentFolders) -> dict[str, str]:
    """The entries of the gallery of an assignment, by file; none where it is missing.

    Raises UnicodeDecodeError where it is not UTF-8.
    """
    file = place.gallery
    text = file.read_bytes().decode("utf-8") if file.is_file() else ""
    entries = text.replace("\r\n", "\n").split(_BAR)[1:]
    return {entry.partition(":")[0]: entry.rstrip("\n") + "\n" for entry in entries}


def write(place: AssignmentFolders, shown: Mapping[str, str]) -> None:
    """Write the gallery of an assignment.

    Entries that are not ``shown`` now stay, unless their specimens are gone.
    """
    kept = {name: e for name, e in written(place).items() if _exists(place, name)}
    entries = sorted({**kept, **shown}.items())
    text = _HEAD.format(slug=place.slug)
    text += "\n".join(_BAR + entry for _, entry in entries)
    place.gallery.write_bytes(text.encode())


def stale(
    place: AssignmentFolders, shown: Mapping[str, str], exactly: bool | None = None
) -> Iterator[Finding]:
    """Say that the gallery is not what the plays have ``shown``, if it is not.

    Specimens that were not played are not compared.  Unless ``exactly`` (by default,
    where ``is_exact``), only the names of mistakes and the lines of code are: another
    Python may show more lines, as more can be seen of one that is ending.
    """
    exactly = is_exact() if exactly is None else exactly
    old = written(place)
    changed = [
        *(name for name, e in shown.items() if not _alike(old.get(name), e, exactly)),
        *(name for name in old if not _exists(place, name)),
    ]
    if changed:
        name = min(changed)
        more = f" and {len(changed) - 1} more" if len(changed) > 1 else ""
        difference = _difference(old.get(name, ""), shown.get(name, ""))
        what = f"The gallery is not current: {name}{more}. {difference}"
        do = f"Run `lockstep check {place.slug} --gallery`, and review the diff."
        yield Finding(what=what, do=do, file=place.gallery)


def _exists(place: AssignmentFolders, name: str) -> bool:
    return (place.staff / "wrong" / name).is_file()


def _alike(old: str | None, new: str, exactly: bool) -> bool:
    if old is None or old.splitlines()[:2] != new.splitlines()[:2]:
        return False  # another mistake is expected, or other luck
    by_luck = new.splitlines()[1] != ""  # the line below the name says what is luck
    if exactly and not by_luck:
        return old == new
    (named, names), (lines, shown) = (
        [set(part.findall(text)) for text in (old, new)] for part in (_MISTAKE, _LINE)
    )
    return named == names and (by_luck or lines <= shown)


def _difference(old: str, new: str) -> str:
    """Quote the first line that differs."""
    before, after = [*old.splitlines(), ""], [*new.splitlines(), ""]
    for one, other in zip(before, after, strict=False):
        if one != other:
            lines = (
                cut(line.strip(), _MOST_LETTERS) or "nothing" for line in (one, other)
            )
            return "It has `{}`; the plays show `{}`.".format(*lines)
    return "It has lines that the plays do not show."
