"""The one table of formats: name, what it is, and the function that writes it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from autograder.export import (
    actions,
    autolab,
    canvas,
    check50,
    classroom50,
    edx,
    gradescope,
    junit,
    lti,
    markus,
    moodle,
    plain_csv,
    prairielearn,
    submitty,
    vpl,
)
from autograder.export.marks import Exported, ExportError, Wishes
from autograder.report.record import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format: either one text for ``each`` report, or one for ``all`` of them.

    ``takes`` names the options that make sense for it.
    """

    about: str
    each: Callable[[Report, Wishes], Exported] | None = None
    all: Callable[[Sequence[Report], Wishes], Exported] | None = None
    ending: str = ".json"
    takes: frozenset[str] = frozenset()


_POINTS = frozenset({"points"})
_WORKSHEET = frozenset({"points", "worksheet", "grade_column", "feedback_column"})

FORMATS: Mapping[str, Format] = {
    "gradescope": Format(about="results.json", each=gradescope.export, takes=_POINTS),
    "prairielearn": Format(about="results.json", each=prairielearn.export),
    "canvas": Format(
        about="a gradebook to import",
        all=canvas.export,
        ending=".csv",
        takes=frozenset({"points", "title"}),
    ),
    "moodle": Format(
        about="the grading worksheet, filled in",
        all=moodle.export,
        ending=".csv",
        takes=_WORKSHEET,
    ),
    "csv": Format(
        about="a table of all reports, for a teacher",
        all=plain_csv.export,
        ending=".csv",
        takes=_POINTS,
    ),
    "classroom50": Format(about="result.json", each=classroom50.export),
    "actions": Format(
        about="the output of a step, for GitHub's grading reporter",
        each=actions.export,
        ending=".txt",
    ),
    "vpl": Format(
        about="comments and grade for Moodle VPL",
        each=vpl.export,
        ending=".txt",
        takes=_POINTS,
    ),
    "lti": Format(about="a score for LTI AGS", each=lti.export, takes=_POINTS),
    "autolab": Format(
        about="the last two lines of an autograder",
        each=autolab.export,
        ending=".txt",
    ),
    "submitty": Format(about="validation_results.json", each=submitty.export),
    "markus": Format(
        about="the lines of a custom tester", each=markus.export, ending=".txt"
    ),
    "edx": Format(about="the reply of an external grader", each=edx.export),
    "check50": Format(about="results as check50 writes them", each=check50.export),
    "junit": Format(
        about="JUnit XML, for Artemis, CodeGrade, CI", all=junit.export, ending=".xml"
    ),
}


def find(name: str) -> Format:
    """Find a format by its name; raise ``ExportError`` if there is none."""
    if name not in FORMATS:
        known = ", ".join(FORMATS)
        raise ExportError(f"There is no format `{name}`. Choose: {known}")
    return FORMATS[name]


def listing() -> str:
    """List the formats, a line for each."""
    width = max(map(len, FORMATS))
    return "\n".join(f"{name:{width}}  {f.about}" for name, f in FORMATS.items())


def page(name: str) -> str:
    """Return the page of a format: contract, source, how it was tried, limits.

    Raises ``ExportError`` for a module without a docstring.
    """
    form = find(name)
    module = sys.modules[(form.each or form.all).__module__]
    if not (module.__doc__ or "").strip():
        raise ExportError(f"`{name}` has no page: write the docstring of its module")
    return str(module.__doc__).rstrip()
