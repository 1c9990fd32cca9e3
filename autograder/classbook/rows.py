"""What the store of a class holds: one row for each submission and attempt."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

from autograder.report.record import Override, Report


class Counts(enum.StrEnum):
    """Which attempt of a student counts."""

    LAST = "last"
    BEST = "best"


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """Which row is meant: the assignment, the student, and the attempt."""

    assignment: str
    who: str
    attempt: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """What a grading took: seconds of the clock and of the CPU, bytes at the most."""

    seconds: float = 0.0
    cpu: float = 0.0
    memory: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One submission as it was graded.

    ``key`` is a digest of all that the verdicts depend on; ``name`` is that of the
    report's file without its end, ``at`` when it was graded (ISO 8601, UTC), and
    ``handed_in`` when that was (ISO 8601), if it is known.  The report is as the
    checks ended: ``Book.decided`` puts rules and a teacher's words into it.
    """

    whose: Whose
    key: str
    name: str
    report: Report
    at: str = ""
    handed_in: str = ""
    spent: Spent = field(default_factory=Spent)


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A teacher's word about a check; ``sha256`` is of the work that it was about."""

    whose: Whose
    check: str
    override: Override
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolled:
    """Somebody who takes part in an assignment, by any of these names."""

    assignment: str
    names: tuple[str, ...]
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A submission whose last grading came to nothing, and why."""

    whose: Whose
    error: str
