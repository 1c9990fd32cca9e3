"""How a platform grades: where it puts the hand-in, and what it wants back where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Secrecy(StrEnum):
    """Who on a platform can read what is in the bundle."""

    PUBLISHED = "published"  # students can open it: no hidden test goes there
    IN_REACH = "in reach"  # only a program that is graded can open it


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """The grading of one hand-in on a platform.

    ``hand_in`` finds it below the platform's folder, from the name of the file;
    ``result`` is where the text goes, below that folder; without one, it is printed.
    ``live`` rewrites it after each check.
    """

    format: str  # of `lockstep export`
    hand_in: Callable[[Path, str], Path]
    seconds: float  # for one hand-in, below the limit of the platform
    result: str = ""
    live: bool = False
    staff_log: bool = False  # what goes to the error output, no student can see
    points_from: str = ""  # the variable that says what full marks are worth


def beside(base: Path, file_name: str) -> Path:
    """The file itself, or its notebook, in a folder that holds other things, too."""
    notebook = (base / file_name).with_suffix(".ipynb")
    file = base / file_name
    return notebook if notebook.exists() and not file.exists() else file


def in_folder(name: str) -> Callable[[Path, str], Path]:
    """Everything that is in the folder of that name."""
    return lambda base, _file_name: base / name
