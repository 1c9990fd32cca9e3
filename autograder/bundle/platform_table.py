"""The one table of platforms: name, what is made, how it grades, who can read it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from autograder.bundle import (
    actions_bundle,
    autolab_bundle,
    classroom50_bundle,
    gradescope_bundle,
    markus_bundle,
    prairielearn_bundle,
    submitty_bundle,
    vpl_bundle,
)
from autograder.bundle.packing import Item
from autograder.bundle.parts import Parts
from autograder.bundle.post import Post, Secrecy
from autograder.errors import LockstepError


class BundleError(LockstepError):
    """The bundle cannot be made; nothing was written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """A platform; ``next_step`` says what the teacher does with the bundle."""

    about: str
    files: Callable[[Parts], Mapping[str, Item]]
    post: Post
    secrecy: Secrecy
    next_step: str


PLATFORMS: Mapping[str, Platform] = {
    "gradescope": Platform(
        about="an autograder zip",
        files=gradescope_bundle.files,
        post=gradescope_bundle.POST,
        secrecy=Secrecy.IN_REACH,
        next_step="Upload the zip under Configure Autograder.",
    ),
    "prairielearn": Platform(
        about="an externally graded question",
        files=prairielearn_bundle.files,
        post=prairielearn_bundle.POST,
        secrecy=Secrecy.IN_REACH,
        next_step="Copy it into the course: it is one folder of `questions/`.",
    ),
    "classroom50": Platform(
        about="an autograder for one assignment",
        files=classroom50_bundle.files,
        post=classroom50_bundle.POST,
        secrecy=Secrecy.PUBLISHED,
        next_step="Copy it to CLASSROOM/autograders/ASSIGNMENT.",
    ),
    "actions": Platform(
        about="a GitHub workflow for the students' repository",
        files=actions_bundle.files,
        post=actions_bundle.POST,
        secrecy=Secrecy.PUBLISHED,
        next_step="Copy it into the template repository.",
    ),
    "vpl": Platform(
        about="execution files for Moodle VPL",
        files=vpl_bundle.files,
        post=vpl_bundle.POST,
        secrecy=Secrecy.IN_REACH,
        next_step="Add them as execution files; keep all but `vpl_evaluate.sh`.",
    ),
    "autolab": Platform(
        about="autograde-Makefile and autograde.tar",
        files=autolab_bundle.files,
        post=autolab_bundle.POST,
        secrecy=Secrecy.IN_REACH,
        next_step="Upload both under Edit Assessment, Autograder.",
    ),
    "submitty": Platform(
        about="the config folder of a gradeable",
        files=submitty_bundle.files,
        post=submitty_bundle.POST,
        secrecy=Secrecy.IN_REACH,
        next_step="Upload the folder `config` as the autograding configuration.",
    ),
    "markus": Platform(
        about="files for the custom tester",
        files=markus_bundle.files,
        post=markus_bundle.POST,
        secrecy=Secrecy.IN_REACH,
        next_step="Upload the files, and choose the script for a custom tester.",
    ),
}


def find(name: str) -> Platform:
    """Find a platform by its name; raise ``BundleError`` if there is none."""
    if name not in PLATFORMS:
        known = ", ".join(PLATFORMS)
        raise BundleError(f"There is no bundle for `{name}`. Choose: {known}")
    return PLATFORMS[name]


def listing() -> str:
    """List the platforms, a line for each."""
    width = max(map(len, PLATFORMS))
    return "\n".join(f"{name:{width}}  {p.about}" for name, p in PLATFORMS.items())


def page(name: str) -> str:
    """Return the page of a platform: contract, source, how it was tried, limits."""
    module = sys.modules[find(name).files.__module__]
    return (module.__doc__ or "").rstrip()
