"""The options of ``lockstep grade``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from autograder.errors import LockstepError

if TYPE_CHECKING:
    # The type has no public name.
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]

LAYOUTS = ("moodle", "canvas", "gradescope", "nbgrader", "folders")
TIERS = ("S", "L", "U", "N")
FORMATS = ("terminal", "json", "junit", "html")


def add_command(commands: _Commands) -> None:
    """Add the command to the command line."""
    grade = commands.add_parser(
        "grade",
        help="grade submissions, or a platform's whole download",
        epilog="The environment variable LOCKSTEP_SECRET makes seeds reproducible: a "
        "second grading of the same attempt uses the same hidden values.",
    )
    grade.add_argument(
        "submissions",
        nargs="+",
        type=Path,
        metavar="SUBMISSION",
        help="a file, a notebook, a folder, a zip or a download",
    )
    grade.add_argument(
        "--assignment",
        metavar="SLUG",
        help="the assignment's slug, if the file name does not tell",
    )
    _add_students(grade)
    _add_ways(grade)
    _add_tiers(grade)
    _add_batch(grade)
    grade.add_argument(
        "--course",
        type=Path,
        default=Path(),
        metavar="DIR",
        help="the course; by default, the one that the current folder is in; `-` reads "
        "its name from the first line of the input",
    )


def _add_ways(grade: argparse.ArgumentParser) -> None:
    """Add how to watch, how to start processes, and how to show the report."""
    grade.add_argument(
        "--report",
        type=Path,
        metavar="FILE.json|DIR",
        help="where to write the report; for several submissions, a folder",
    )
    grade.add_argument(
        "--observer",
        choices=("proc", "portable"),
        help="watch threads through the kernel's /proc, or in the way that works on "
        "other systems, too; by default, through /proc where there is one",
    )
    grade.add_argument(
        "--start-method",
        choices=("fork", "spawn", "forkserver"),
        help="how processes start; by default, the fastest way that is sound here",
    )
    grade.add_argument(
        "--format",
        default="terminal",
        metavar="|".join(FORMATS),
        help="what to print; by default, the report for the terminal",
    )


def _add_tiers(grade: argparse.ArgumentParser) -> None:
    grade.add_argument(
        "--tier",
        default="auto",
        choices=("auto", *TIERS),
        help="the walls round what is graded: namespaces (N), a user of its own (U), "
        "closed files and calls (L), none (S); by default, the best that holds here",
    )
    grade.add_argument(
        "--require-tier",
        default="",
        choices=TIERS,
        help="grade nothing, and exit with 2, if this tier or a better one is not here",
    )


def _add_students(grade: argparse.ArgumentParser) -> None:
    grade.add_argument(
        "--layout",
        choices=LAYOUTS,
        help="the platform that the hand-ins come from; by default, a guess that is "
        "shown. `folders`: each folder in the one that you name is a student's",
    )
    grade.add_argument(
        "--student-pattern",
        default="",
        metavar="REGEX",
        help="finds the student in the path: groups `(?P<id>...)` and `(?P<name>...)`",
    )
    grade.add_argument(
        "--student",
        default="",
        metavar="ID",
        help="the student, if there is one submission; by default, read from the path",
    )
    grade.add_argument(
        "--attempt",
        type=int,
        default=1,
        metavar="N",
        help="the number of the attempt, which the report names; by default 1",
    )


def _add_batch(grade: argparse.ArgumentParser) -> None:
    many = grade.add_argument_group(
        "many submissions",
        "With --report DIR a store is kept in DIR: the same command grades only what "
        "is new or has changed.",
    )
    many.add_argument(
        "--times",
        type=Path,
        metavar="CSV",
        help="students and when they handed in; Moodle's grading worksheet will do",
    )
    many.add_argument(
        "--jobs",
        type=int,
        metavar="N",
        help="how many to grade at the same time; by default, one per CPU",
    )
    many.add_argument(
        "--engine",
        default="",
        metavar="dask[=ADDRESS]",
        help="let Dask do the work, on this machine or on the cluster at ADDRESS",
    )
    _add_store(many)


def _add_store(many: argparse._ArgumentGroup) -> None:
    """Add what becomes of what is in the store, and which attempt counts."""
    which = many.add_mutually_exclusive_group()
    which.add_argument(
        "--resume",
        action="store_true",
        help="continue with the store, and stop if there is none; by default, continue "
        "if there is one",
    )
    which.add_argument(
        "--again",
        action="store_true",
        help="grade everything again, even what has not changed",
    )
    counts = many.add_mutually_exclusive_group()
    for option, value, problem in (
        ("--last", "last", "let the last attempt of a student count, as is usual"),
        ("--best-of-attempts", "best", "let the best attempt of a student count"),
    ):
        counts.add_argument(
            option, dest="counts", action="store_const", const=value, help=problem
        )


def run_grade(options: argparse.Namespace) -> int:
    """Run ``lockstep grade``; returns its exit status."""
    from autograder.batch import grade_command
    from autograder.classbook.rows import Counts
    from autograder.grading.orders import Choices
    from autograder.play.means import Means

    if options.format not in FORMATS:
        known = ", ".join(FORMATS)
        raise LockstepError(f"There is no format `{options.format}`. Choose: {known}")
    if options.course == Path("-"):  # others can read what stands on a command line
        options.course = Path(sys.stdin.readline().rstrip("\n"))
    means = {name: getattr(options, name) for name in ("observer", "start_method")}
    choices = Choices(
        course=options.course,
        assignment=options.assignment,
        layout=options.layout,
        student_pattern=options.student_pattern,
        student=options.student,
        attempt=options.attempt,
        report=options.report,
        times=options.times,
        format=options.format,
        means=Means(**{name: value for name, value in means.items() if value}),
        tier=options.tier,
        require_tier=options.require_tier,
    )
    many = grade_command.BatchChoices(
        jobs=options.jobs,
        again=options.again,
        resume=options.resume,
        counts=Counts(options.counts) if options.counts else None,
        engine=options.engine,
    )
    return grade_command.grade_all(options.submissions, choices, many)
