"""Who grades: root, where the kit gives what is handed in a user of its own.

Else, where this process is root, a user number that is nobody's, for grader and hand-in
together; and where it is not root, the user that there is.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.enclosure import Tier
from autograder.self_trial.tier_choice import why_not

_APART = "--require-tier=U"  # without it the grader refuses, before anything was run
_OBSERVER = "proc"  # the one that `lockstep grade` takes on Linux
_END_ALL = "import os, signal; os.kill(-1, signal.SIGKILL)"
_FIRST_NUMBER = 20_000  # of users that nobody is


@dataclass(frozen=True, slots=True, kw_only=True)
class Grader:
    """The user that grades; ``number`` is the one to become, None to stay.

    ``options`` are more words for ``lockstep grade``.
    """

    number: int | None = None
    options: tuple[str, ...] = ()

    @property
    def is_apart(self) -> bool:
        """Whether what is handed in has another user."""
        return bool(self.options)

    def make_room(self, work: Path) -> None:
        """Make the grader's own folder in ``work``, which nobody else can open."""
        own = work / "own"
        shutil.rmtree(own, ignore_errors=True)
        own.mkdir(mode=0o700)
        if self.number is not None or self.is_apart:
            work.chmod(0o711)  # a way through, for those who know where to
        self._give(own)

    def course(self, kept: Path, work: Path) -> Path:
        """Return a course that the grader can read, where root keeps it for itself."""
        if self.number is None:
            return kept
        copy = work / "own" / "course"
        shutil.copytree(kept, copy)
        for place in (copy, *copy.rglob("*")):
            self._give(place)
        return copy

    def environment(self, work: Path) -> Mapping[str, str]:
        """Return where it may write: plays of another user need a way to theirs."""
        own = str(work / "own")
        return {"HOME": own, "TMPDIR": str(work) if self.is_apart else own}

    def as_user(self) -> dict[str, Any]:
        """Return the words of ``subprocess`` for it."""
        if self.number is None:
            return {}
        return {"user": self.number, "group": self.number, "extra_groups": []}

    def end_all(self) -> None:
        """End whatever its number still has running; nobody else has that number."""
        if self.number is not None:
            command = [sys.executable, "-I", "-S", "-c", _END_ALL]
            subprocess.run(command, check=False, timeout=60, **self.as_user())

    def _give(self, place: Path) -> None:
        if self.number is not None:
            os.chown(place, self.number, self.number)


def choose_grader(course: Path) -> tuple[Grader, str]:
    """Return who grades here, and for root why the hand-in has no user of its own.

    The tier is tried before anything that was handed in is run; then it is required.
    """
    if os.geteuid() != 0:
        return Grader(), ""
    reason = why_not(Tier.U, _OBSERVER, [course])
    if reason:
        return Grader(number=_nobody()), reason
    return Grader(options=(_APART,)), ""


def _nobody() -> int:
    """The number of a user that there is not: nobody else has processes or files."""
    taken = {entry.pw_uid for entry in pwd.getpwall()}
    number = _FIRST_NUMBER + os.getpid() % _FIRST_NUMBER
    while number in taken:
        number += 1
    return number
