"""The catalogue: each mistake, with the rule that finds it and the page about it."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path

from autograder.diagnosis import (
    prose,  # noqa: F401 - now: later a student's own `queue.py` may be on the path
)
from autograder.diagnosis.pages import ENGLISH, Page, read_page
from autograder.diagnosis.rule import Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """One mistake; ``folder`` holds its page, which is read only when needed."""

    rule: Rule
    folder: Path = ENGLISH

    @property
    def name(self) -> str:
        """What the mistake is called: ``join-missing``."""
        return self.rule.name

    @property
    def file(self) -> Path:
        """The file of its page."""
        return self.folder / f"{self.name}.md"

    @property
    def page(self) -> Page:
        """Its page; raises LockstepError if it is missing or not well formed."""
        return read_page(self.file)


@functools.cache
def catalogue(folder: Path = ENGLISH) -> tuple[Mistake, ...]:
    """Return all mistakes in the order of ``order.py``; ``folder`` holds the pages."""
    from autograder.diagnosis.order import ORDER  # only now: it takes 40 ms

    rules = (rule for section in ORDER for rule in section.rules)
    return tuple(Mistake(rule=rule, folder=folder) for rule in rules)


def find(name: str) -> Mistake | None:
    """Find a mistake by its name."""
    return next((mistake for mistake in catalogue() if mistake.name == name), None)
