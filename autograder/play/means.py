"""How plays are made: what the machine offers, and what a caller may choose of it."""

from __future__ import annotations

import multiprocessing
import sys
from dataclasses import dataclass, field
from pathlib import Path

from autograder.errors import LockstepError

OBSERVERS = ("proc", "portable")
START_METHODS = ("fork", "spawn", "forkserver")


def usual_observer() -> str:
    """Name the observer that this system has: the kernel shows all, or threads tell."""
    return "proc" if Path("/proc/self/task").is_dir() else "portable"


def usual_start_method() -> str:
    """Name the fastest start method that is sound on this system."""
    forks = "fork" in multiprocessing.get_all_start_methods()
    return "fork" if forks and sys.platform != "darwin" else "spawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """Who observes, and how processes are started where the play does not say.

    Raises ``LockstepError`` for a name that none has.
    """

    observer: str = field(default_factory=usual_observer)
    start_method: str = field(default_factory=usual_start_method)

    def __post_init__(self) -> None:
        """Refuse a name that none has."""
        if self.observer not in OBSERVERS:
            known = " or ".join(map(repr, OBSERVERS))
            raise LockstepError(
                f"there is no observer named {self.observer!r}: use {known}"
            )
        if self.start_method not in START_METHODS:
            raise LockstepError(f"there is no start method named {self.start_method!r}")
