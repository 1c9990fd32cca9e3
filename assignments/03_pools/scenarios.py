"""What the self-check does with your code; `test_pools.py` judges what comes of it.

``student`` is your module.  ``stage.task("item", each=True)`` makes a function that
stops for each item, until the check lets it go on; it then returns a value that nobody
can guess.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from autograder.student_side import Stage

Func = Callable[[Any], Any]


def _items(letters: str) -> list[str]:
    """Return an item for each letter: ``"a"`` becomes ``"a-item"``."""
    return [f"{letter}-item" for letter in letters]


class FailsFor:
    """A function that raises for some letters, and returns 0 for a blank.

    An item is a text that begins with its letter; the check names it by that letter.
    """

    def __init__(self, works: Func, fails: Func, letters: str) -> None:
        self._works, self._fails, self._letters = works, fails, list(letters)

    def __call__(self, item: str) -> Any:
        """Work, or fail."""
        letter = item[0]
        if letter == " ":
            return 0
        return (self._fails if letter in self._letters else self._works)(letter)


def _func(stage: Stage, failing: str) -> FailsFor:
    works = stage.task("item", each=True)
    return FailsFor(works, stage.task("item", each=True, raises=True), failing)


def mapped(student: Any, stage: Stage, letters: str, failing: str = "") -> Any:
    """Map over letters."""
    return student.parallel_map(_func(stage, failing), _items(letters), 3)


def mapped_beside(student: Any, stage: Stage, letters: str, failing: str = "") -> Any:
    """Map over letters in the background."""
    foreground = stage.task("foreground")
    return student.map_in_background(_func(stage, failing), _items(letters), foreground)


def mapped_until(
    student: Any, stage: Stage, letters: str, limit: float, failing: str = ""
) -> Any:
    """Map over letters, with a time limit in seconds."""
    return student.map_with_deadline(_func(stage, failing), _items(letters), limit)


def caught(student: Any, stage: Stage, letters: str, failing: str) -> Any:
    """Map over letters, catch exceptions, and tell those by type and message."""
    results = student.map_catching(_func(stage, failing), _items(letters))
    if not isinstance(results, list):
        return results
    return [
        [type(r).__name__, str(r)] if isinstance(r, BaseException) else r
        for r in results
    ]


def crunched(student: Any, stage: Stage, count: int) -> Any:
    """Compute for so many numbers."""
    return student.crunch(stage.cpu_work(1), list(range(count)))
