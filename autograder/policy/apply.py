"""Put into a report what others have decided: the course's rules, and a teacher.

As often as one likes, with other rules and words each time: what the tests themselves
say is kept in the report.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from autograder.policy.rules import AssignmentRules, Penalty
from autograder.report.record import (
    AsWritten,
    CheckRecord,
    Handed,
    Lateness,
    Override,
    Report,
    Visibility,
)

_DAY = 24 * 60 * 60


def decided(
    report: Report,
    rules: AssignmentRules,
    *,
    handed_in: datetime | None = None,
    overrides: Mapping[str, Override] | None = None,
) -> Report:
    """Return the report as it counts.

    ``overrides`` are a teacher's words, by the ids of the checks.
    """
    given = overrides or {}
    groups = tuple(
        replace(
            group,
            checks=tuple(
                replace(with_rules(check, rules), override=given.get(check.id))
                for check in group.checks
            ),
        )
        for group in report.exercises
    )
    late = lateness(rules, handed_in)
    taken = report.submission.handed is Handed.TAKEN
    return replace(report, exercises=groups, late=late if taken else None)


def with_rules(check: CheckRecord, rules: AssignmentRules) -> CheckRecord:
    """Return a check the points and the visibility that the rules say."""
    now = AsWritten(max_score=check.max_score, visibility=check.visibility)
    written = check.written or now
    points, when = rules.worth(check.id, written.max_score, written.visibility)
    same = (points, when) == (written.max_score, written.visibility)
    return replace(
        check,
        max_score=points,
        visibility=when,
        written=None if same else written,
        output=check.output if when is Visibility.VISIBLE else "",
    )


def lateness(rules: AssignmentRules, handed_in: datetime | None) -> Lateness | None:
    """Say how late something is; None if the course sets no date."""
    if rules.due is None:
        return None
    due = rules.due.isoformat(timespec="seconds")
    if handed_in is None:
        return Lateness(due=due)
    days = days_late(rules.due, handed_in, rules.penalty)
    percent = min(days * rules.penalty.percent_per_day, rules.penalty.cap)
    at = handed_in.astimezone(rules.due.tzinfo).isoformat(timespec="seconds")
    return Lateness(due=due, handed_in=at, days=days, percent=percent)


def days_late(due: datetime, handed_in: datetime, penalty: Penalty) -> int:
    """Count the days begun after the date; none within the grace.

    A day ends at the time of day of the date, also in a night of 25 hours.
    """
    if handed_in.timestamp() - due.timestamp() <= penalty.grace.total_seconds():
        return 0
    there = handed_in.astimezone(due.tzinfo).replace(tzinfo=None)
    seconds = (there - due.replace(tzinfo=None)).total_seconds()
    return max(1, math.ceil(seconds / _DAY))
