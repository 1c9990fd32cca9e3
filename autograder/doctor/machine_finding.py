"""One line of an examination: what was looked at, what is there, what it means."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineFinding:
    """What was found; ``works`` is false only where grading cannot go on.

    Most findings decide nothing, and leave it open.
    """

    what: str
    found: str
    means: str
    works: bool | None = None


def size(count: float) -> str:
    """Write a number of bytes as a person would."""
    for unit in ("B", "KB", "MB", "GB"):
        if count < 1024 or unit == "GB":
            return f"{count:.0f} {unit}" if count >= 10 else f"{count:.1f} {unit}"
        count /= 1024
    raise AssertionError(count)
