"""The options of ``lockstep new``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # The type has no public name.
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def add_new(commands: _Commands) -> None:
    """Add the command to the command line."""
    new = commands.add_parser(
        "new", help="write the three folders of a new assignment, with one exercise"
    )
    new.add_argument(
        "slug", metavar="SLUG", help="its name: two digits and a name, as `07_events`"
    )
    new.add_argument(
        "--course",
        type=Path,
        default=Path(),
        metavar="DIR",
        help="the course; by default, the one that the current folder is in",
    )


def run_new(options: argparse.Namespace) -> int:
    """Run ``lockstep new``; returns its exit status."""
    from autograder.gatekeeper.publishing.first_draft import new_assignment

    return new_assignment(options.course, options.slug)
