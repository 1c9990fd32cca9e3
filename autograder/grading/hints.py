"""The hints of an assignment, one rung a call; kept is how far a student has come.

What was shown is kept in `.lockstep/progress.json` beside the student's file, and so
is the task that the self-check found to be the next one.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.errors import LockstepError
from autograder.report import store

FOLDER = ".lockstep"  # beside the student's file
_HINTS = "hints.md"
_HEADING = re.compile(r"(?m)^## Task (\d+): `?(\w+)`?[ \t]*$")
_RUNG = re.compile(r"(?m)^\d+\. ")
_NUMBER = re.compile(r"(?:task ?)?(\d+)", re.IGNORECASE)


class HintsError(LockstepError):
    """There are no hints here, not for this task, or they cannot be kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """The hints of one task, the mildest one first."""

    number: int
    task: str
    rungs: tuple[str, ...]


def ladders(folder: Path) -> list[Ladder]:
    """Read the `hints.md` of a folder, task by task.

    Raises ``HintsError`` where there is none, or none that has hints.
    """
    try:
        text = (folder / _HINTS).read_text("utf-8")
    except FileNotFoundError:
        raise HintsError(
            f"There is no assignment in `{folder.resolve()}`: no `{_HINTS}`. Go to the "
            "folder of an assignment, where your file and `hints.md` are."
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise HintsError(f"Failed to read `{folder / _HINTS}`: {error}") from error
    pieces = _HEADING.split(text)
    found = [
        Ladder(number=int(number), task=task, rungs=tuple(_rungs(body)))
        for number, task, body in zip(
            pieces[1::3], pieces[2::3], pieces[3::3], strict=True
        )
    ]
    if not any(ladder.rungs for ladder in found):
        wanted = "a heading such as `## Task 1: NAME`, and numbered hints below it"
        raise HintsError(f"`{folder / _HINTS}` has no hints: there must be {wanted}.")
    return found


def _rungs(body: str) -> list[str]:
    return [" ".join(rung.split()) for rung in _RUNG.split(body)[1:]]


def choose(found: Sequence[Ladder], name: str) -> Ladder:
    """Return the hints of the task of this name or number; raises ``HintsError``."""
    number = _NUMBER.fullmatch(name.strip())
    for ladder in found:
        same = name.strip().lower() == ladder.task.lower()
        if same or (number and int(number[1]) == ladder.number):
            return ladder
    names = [ladder.task for ladder in found]
    close = difflib.get_close_matches(name, names, n=1, cutoff=0.5)
    guess = f" Did you mean `{close[0]}`?" if close else ""
    raise HintsError(
        f"There is no task `{name}` here.{guess} There is: {', '.join(names)}"
    )


@dataclass(slots=True, kw_only=True)
class HintsShown:
    """How many hints of each task were shown, and which task comes next."""

    folder: Path
    shown: dict[str, int]
    next: str = ""

    @classmethod
    def of(cls, folder: Path) -> HintsShown:
        """Read what is kept in a folder; what cannot be read is as if it were not."""
        try:
            data = json.loads(_file(folder).read_bytes())
            shown = {str(task): int(n) for task, n in data["shown"].items()}
            return cls(folder=folder, shown=shown, next=str(data["next"]))
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return cls(folder=folder, shown={})

    def keep(self) -> None:
        """Write it down; raises ``HintsError`` where that cannot be done."""
        data: dict[str, Any] = {"next": self.next, "shown": self.shown}
        file = _file(self.folder)
        try:
            file.parent.mkdir(exist_ok=True)
            ignored = file.with_name(".gitignore")
            if not ignored.exists():
                ignored.write_text("*\n", "utf-8")
            store.put(file, json.dumps(data).encode())
        except OSError as error:
            why = error.strerror or error
            raise HintsError(f"Failed to write `{file}`: {why}") from error


def _file(folder: Path) -> Path:
    return folder / FOLDER / "progress.json"


def note_next(folder: Path, task: str) -> None:
    """Keep which task is the next one, where there are hints; raises ``HintsError``."""
    progress = HintsShown.of(folder)
    if progress.next != task and (folder / _HINTS).is_file():
        progress.next = task
        progress.keep()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Some hints of a task: those numbered ``first``, ``first + 1`` and so on."""

    ladder: Ladder
    first: int
    rungs: tuple[str, ...]
    more: str  # how to go on


def show_hint(
    folder: Path, name: str = "", *, again: bool = False, whole: bool = False
) -> Shown:
    """Return the next hint of a task, and keep that it was shown.

    Without a name it is the task that comes next.  ``again`` is the last one shown,
    ``whole`` all of them.  Raises ``HintsError``.
    """
    found = ladders(folder)
    progress = HintsShown.of(folder)
    known = [ladder.task for ladder in found]
    ladder = choose(found, name or _next(progress, found, known))
    most = len(ladder.rungs)
    before = min(progress.shown.get(ladder.task, 0), most)
    if whole:
        first, last = 1, most
    elif again or before == most:
        first = last = max(before, 1)
    else:
        first = last = before + 1
    if last > before:
        progress.shown[ladder.task] = last
        progress.keep()
    return Shown(
        ladder=ladder,
        first=first,
        rungs=ladder.rungs[first - 1 : last],
        more=_more(ladder.task, most - max(last, before)),
    )


def _next(progress: HintsShown, found: Sequence[Ladder], known: Sequence[str]) -> str:
    if progress.next in known:
        return progress.next
    fresh = (x.task for x in found if progress.shown.get(x.task, 0) < len(x.rungs))
    return next(fresh, known[0])


def _more(task: str, left: int) -> str:
    if left:
        more = "One more" if left == 1 else f"{left} more"
        return f"{more}: lockstep hint {task}"
    return f"That is all there is. To read all of them: lockstep hint {task} --all"
