"""The options of ``lockstep bundle`` and ``lockstep doctor``; imports no other room."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # The type has no public name.
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def add_commands(commands: _Commands) -> None:
    """Add both commands to the command line."""
    bundle = commands.add_parser(
        "bundle",
        help="make what a platform wants uploaded, to grade an assignment there",
        epilog="Nothing hidden goes where students of the platform can read it; where "
        "the platform cannot keep it secret, a warning says so.",
    )
    bundle.add_argument(
        "platform",
        metavar="PLATFORM",
        help="the platform; `list` shows all of them, `list PLATFORM` explains one",
    )
    bundle.add_argument("slug", nargs="?", metavar="SLUG", help="the assignment")
    bundle.add_argument(
        "--out", type=Path, metavar="DIR|ZIP", help="a new folder, or a new zip file"
    )
    bundle.add_argument(
        "--course",
        type=Path,
        default=Path(),
        metavar="DIR",
        help="the course; by default, the one that the current folder is in",
    )
    commands.add_parser(
        "doctor", help="say what this machine offers, and whether grading works on it"
    )


def run_bundle(options: argparse.Namespace) -> int:
    """Make a bundle, or show the pages of platforms; returns the exit status."""
    from autograder.bundle.bundle_command import bundle, show_pages

    if options.platform == "list":
        return show_pages(options.slug)
    return bundle(options.platform, options.slug, options.out, options.course)


def run_doctor(_options: argparse.Namespace) -> int:
    """Examine the machine; returns 0 when grading works, else 2."""
    from autograder.doctor.examination import doctor

    return doctor()
