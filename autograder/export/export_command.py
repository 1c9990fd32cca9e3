"""What ``lockstep export`` does: read all, make all, and only then write.

Exit status: 0 when every report has its score, 1 when some have none yet (each is
named), 2 when nothing was written.
"""

from __future__ import annotations

import math
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from autograder.export.collect import collect
from autograder.export.format_table import Format, find
from autograder.export.marks import Exported, ExportError, Wishes
from autograder.export.shown import unique, with_all_shown
from autograder.report import store
from autograder.report.record import Report
from autograder.report.text import plain, show

_OPTIONS = ("points", "title", "worksheet", "grade_column", "feedback_column")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """The options of the command, as typed; None and "" are the usual."""

    out: Path | None = None
    show_hidden: bool = False
    points: float | None = None
    title: str = ""
    worksheet: Path | None = None
    grade_column: str = ""
    feedback_column: str = ""


def export(name: str, paths: Sequence[Path], choices: ExportOptions) -> int:
    """Write the reports in the format of that name; gives the exit status."""
    form = find(name)
    wishes = _wishes(name, form, choices)
    reports = collect(paths)
    if choices.show_hidden:
        reports = [with_all_shown(report) for report in reports]
    several = form.each is not None and len(reports) > 1
    if several and choices.out is None:
        problem = f"`{name}` has a file for each of the {len(reports)} reports"
        raise ExportError(f"{problem}: say with --out DIR where")
    made = _made(form, reports, wishes)
    _tell(made)
    if several:
        assert choices.out is not None
        _write_folder(choices.out, _named(reports, made, form.ending))
    elif made[0].text:
        _write(choices.out, made[0].text)
    return 1 if any(exported.pending for exported in made) else 0


def _made(form: Format, reports: Sequence[Report], wishes: Wishes) -> list[Exported]:
    if form.each is not None:
        return [form.each(report, wishes) for report in reports]
    assert form.all is not None
    return [form.all(reports, wishes)]


def _wishes(name: str, form: Format, choices: ExportOptions) -> Wishes:
    values = {option: getattr(choices, option) for option in _OPTIONS}
    given = {o: value for o, value in values.items() if value not in (None, "")}
    for option in given:
        if option not in form.takes:
            problem = f"--{option.replace('_', '-')} makes no sense for `{name}`"
            raise ExportError(problem)
    if "worksheet" in form.takes and choices.worksheet is None:
        problem = "put the grading worksheet that you downloaded after --worksheet"
        raise ExportError(f"`{name}` fills in a worksheet: {problem}")
    if choices.points is not None and not 0 < choices.points < math.inf:
        raise ExportError("--points takes a number above 0: what full marks are worth")
    if choices.worksheet is not None:
        given["worksheet"] = _text(choices.worksheet)
    return Wishes(now=datetime.now(UTC), environ=os.environ, **given)


def _text(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ExportError(f"Failed to read the worksheet `{file}`: {error}") from error


def _tell(made: Sequence[Exported]) -> None:
    lines = [line for exported in made for line in (*exported.pending, *exported.notes)]
    for line in dict.fromkeys(lines):
        sys.stderr.write(f"lockstep: {plain(line)}\n")


def _write(out: Path | None, text: str) -> None:
    if out is None:
        lost = show(text.removesuffix("\n"))
        if lost:
            raise ExportError(f"Failed to write the output: {lost}")
        return
    try:
        store.put(out, text.encode("utf-8"))
    except OSError as error:
        raise ExportError(f"Failed to write `{out}`: {error.strerror}") from error


def _named(
    reports: Sequence[Report], made: Sequence[Exported], ending: str
) -> dict[str, str]:
    """Return each text the name of its student, as a file may be called anywhere."""
    students = (report.submission.student or "somebody" for report in reports)
    safe = (re.sub(r"[^\w.+@-]+", "_", student).strip("._") for student in students)
    # Names that differ only in their case are one file on some disks.
    names = unique(name[:80].casefold() or "somebody" for name in safe)
    return {
        f"{name}{ending}": exported.text
        for name, exported in zip(names, made, strict=True)
        if exported.text
    }


def _write_folder(out: Path, files: Mapping[str, str]) -> None:
    """Make a new folder with these files: all of them, or none."""
    place: Path | None = None
    try:
        if out.exists() and (not out.is_dir() or any(out.iterdir())):
            raise FileExistsError(None, "it is there already; name a new folder")
        place = Path(tempfile.mkdtemp(prefix=".export-", dir=out.absolute().parent))
        for name, text in files.items():
            (place / name).write_bytes(text.encode("utf-8"))
        place.chmod(0o777 & ~store.umask())
        place.replace(out)
    except OSError as error:
        raise ExportError(f"Failed to write `{out}`: {error.strerror}") from error
    finally:
        if place is not None and place.is_dir():
            shutil.rmtree(place, ignore_errors=True)
