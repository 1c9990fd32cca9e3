"""What can be wrong with a hand-in, and names that are safe to show."""

from __future__ import annotations

import stat
from collections.abc import Sequence

from autograder.errors import LockstepError

_MOST_SHOWN = 100  # letters of a path


class IntakeError(LockstepError):
    """There is no submission at the path that was given."""


class RefusedError(Exception):
    """A hand-in, or one file of it, is not taken in; the message says why."""


class TooMuchError(Exception):
    """A hand-in is so large that nothing of it is taken in; the message says why."""


def safe(name: str) -> str:
    """Show a name that may not even be text, or has hundreds of letters."""
    text = printable(name)
    return text if len(text) <= _MOST_SHOWN else f"{text[:60]}…{text[-30:]}"


def printable(name: str) -> str:
    """Return a name with letters alone that have a shape."""
    text = name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


def listed(names: Sequence[str]) -> str:
    """Name some files; of many the first five."""
    more = f" and {len(names) - 5} more" if len(names) > 5 else ""
    return ", ".join(f"`{safe(name)}`" for name in names[:5]) + more


def kind_of(mode: int) -> str:
    """Say what is there, where there is no plain file."""
    kinds = (
        (stat.S_ISLNK, "a link"),
        (stat.S_ISFIFO, "a named pipe"),
        (stat.S_ISSOCK, "a socket"),
        (stat.S_ISDIR, "a folder"),
    )
    return next((kind for test, kind in kinds if test(mode)), "a device")
