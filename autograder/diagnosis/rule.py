"""A rule: a function that finds one mistake, and the names it has values for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from autograder.diagnosis.case import Case
from autograder.errors import LockstepError

Look = Callable[[Case], Mapping[str, Any] | None]

EVIDENCE = "evidence"  # the key whose value replaces the lines of the fact
# `diagnose` gives these to every page.
ALWAYS = frozenset({"worker", "worker_s", "WORKER"})


@dataclass(frozen=True, slots=True)
class Choice:
    """A value for a name that the page words: its entry under ``[choices]``."""

    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Finds the mistake ``name``; ``names`` are those it gives to the mistake's page.

    ``look`` returns None where the mistake was not made, else a value for each of the
    names.  The key ``evidence``, a tuple of ``EvidenceLine``, replaces the lines of
    the fact.
    """

    name: str
    names: frozenset[str]
    look: Look

    def __call__(self, case: Case) -> Mapping[str, Any] | None:
        """Look for the mistake; raises LockstepError for other names than declared."""
        found = self.look(case)
        if found is not None and found.keys() - {EVIDENCE} != self.names:
            given = ", ".join(sorted(found.keys() - {EVIDENCE})) or "no names"
            declared = ", ".join(sorted(self.names)) or "none"
            message = f"The rule `{self.name}` gives {given}; it declares {declared}"
            raise LockstepError(message)
        return found


@dataclass(frozen=True, slots=True)
class Section:
    """Rules about one kind of cause, in the order in which they are tried."""

    cause: str
    rules: tuple[Rule, ...]


def rule(*names: str) -> Callable[[Look], Rule]:
    """Return a decorator that makes a function the rule of the mistake it names.

    ``names`` are the ``{names}`` of the page that the function gives values for.
    """

    def made(look: Look) -> Rule:
        name = look.__name__.replace("_", "-")
        return Rule(name=name, names=frozenset(names), look=look)

    return made
