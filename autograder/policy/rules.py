"""What the rules of a course say about an assignment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo

from autograder.report.record import Visibility


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRule:
    """What is another for a check than its test says; None: nothing."""

    points: float | None = None
    visibility: Visibility | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Penalty:
    """What is taken off for lateness: percent of the points earned, for each day begun.

    Nothing is, up to ``grace`` after the date; later the days count from the date on.
    ``cap`` is the most percent that are taken off.
    """

    percent_per_day: float = 0.0
    grace: timedelta = timedelta()
    cap: float = 100.0


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentRules:
    """The rules for one assignment; without any, all is as the tests say."""

    due: datetime | None = None
    penalty: Penalty = field(default_factory=Penalty)
    visibility: Visibility | None = None
    checks: Mapping[str, CheckRule] = field(default_factory=dict)

    def of_check(self, name: str) -> CheckRule:
        """Return the rule for a check; that of the assignment where it has none."""
        rule = self.checks.get(name, CheckRule())
        when = rule.visibility or self.visibility
        return CheckRule(points=rule.points, visibility=when)

    def worth(
        self, name: str, points: float, when: Visibility
    ) -> tuple[float, Visibility]:
        """Return points and visibility of a check whose test says these."""
        rule = self.of_check(name)
        now = points if rule.points is None else rule.points
        return now, rule.visibility or when


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseRules:
    """The rules for all assignments; ``text`` is the file that they were read from."""

    assignments: Mapping[str, AssignmentRules] = field(default_factory=dict)
    zone: tzinfo | None = None  # of times without an offset
    text: str = ""

    def of(self, slug: str) -> AssignmentRules:
        """Return the rules for an assignment."""
        return self.assignments.get(slug, AssignmentRules())
