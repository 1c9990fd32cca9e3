"""What ``lockstep bundle`` does: gather all, make all, and only then write."""

from __future__ import annotations

import sys
from pathlib import Path

from autograder.bundle import packing
from autograder.bundle.parts import gather
from autograder.bundle.platform_table import BundleError, find, listing, page
from autograder.bundle.post import Secrecy
from autograder.grading.course import Course
from autograder.report.text import plain, show

_WARNINGS = {
    Secrecy.PUBLISHED: "students can read what is in this bundle, so it grades by the "
    "visible tests alone. The hidden tests stay with you: `lockstep grade` runs them.",
    Secrecy.IN_REACH: "students cannot open this bundle, but a program that they hand "
    "in runs beside it, and could read the hidden tests while it is graded. Reports "
    "withhold their lines; forbid the network, if the platform lets you.",
}


def bundle(platform: str, slug: str | None, out: Path | None, start: Path) -> int:
    """Make the bundle and say what to do with it; returns the exit status 0.

    Raises ``LockstepError`` when that cannot be done; then nothing was written.
    """
    found = find(platform)
    if slug is None or out is None:
        usage = f"lockstep bundle {platform} SLUG --out DIR|ZIP"
        raise BundleError(f"Say which assignment, and where to write: {usage}")
    hidden = found.secrecy is not Secrecy.PUBLISHED
    parts = gather(Course.find(start), slug, platform, hidden=hidden)
    files = found.files(parts)
    packing.write(files, out)
    for name in sorted(files):
        show(plain(f"{out}: {name}"))
    sys.stderr.write(f"lockstep: {_WARNINGS[found.secrecy]}\n")
    show(f"\n{found.next_step} Full marks are {parts.points:g} points.")
    return 0


def show_pages(name: str | None) -> int:
    """Show the list of platforms, or the page of one; returns the exit status 0."""
    show(listing() if name is None else page(name))
    return 0
