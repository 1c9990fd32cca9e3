"""The options of ``lockstep class`` and ``lockstep override``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.errors import LockstepError

if TYPE_CHECKING:
    # The type has no public name.
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]

_STORE = "the folder of the reports"


def add_commands(commands: _Commands) -> None:
    """Add both commands to the command line."""
    overview = commands.add_parser(
        "class", help="show a class at a glance: a page and a table"
    )
    overview.add_argument("store", type=Path, metavar="STORE", help=_STORE)
    overview.add_argument(
        "--out",
        type=Path,
        metavar="DIR",
        help="where to write them; by default, into STORE",
    )
    _add_override(commands)


def _add_override(commands: _Commands) -> None:
    override = commands.add_parser(
        "override",
        help="give other points for a check than the grader did",
        epilog="They are kept when it is graded again. With STORE alone: list them.",
    )
    override.add_argument("store", type=Path, metavar="STORE", help=_STORE)
    for name, problem in (
        ("student", "the student's name or number"),
        ("check", "the check's id, as the report names it"),
    ):
        override.add_argument(name, nargs="?", metavar=name.upper(), help=problem)
    override.add_argument(
        "points", nargs="?", type=float, metavar="POINTS", help="what it is worth"
    )
    override.add_argument(
        "--why", default="", metavar="TEXT", help="the reason, which the student reads"
    )
    override.add_argument(
        "--withdraw", action="store_true", help="let the grader's points count again"
    )
    override.add_argument(
        "--assignment",
        default="",
        metavar="SLUG",
        help="the assignment's slug, if the check's id does not tell",
    )


def run_class(options: argparse.Namespace) -> int:
    """Run ``lockstep class``; returns its exit status."""
    from autograder.overview.class_command import overview

    return overview(options.store, options.out)


def run_override(options: argparse.Namespace) -> int:
    """Run ``lockstep override``; returns its exit status."""
    from autograder.classbook.override import TypedWord, list_words, override

    if options.student is None:
        return list_words(options.store)
    if options.check is None or (options.points is None) != options.withdraw:
        usage = "lockstep override STORE STUDENT CHECK POINTS --why TEXT"
        raise LockstepError(f"Say all of it: {usage}; or --withdraw without POINTS")
    said = TypedWord(
        student=options.student,
        check=options.check,
        points=options.points,
        why=options.why,
        assignment=options.assignment,
    )
    return override(options.store, said)
