"""Read `course.toml`: every word in it is known, or is named with what there is.

timezone = "Europe/Berlin"      # for dates without an offset

[late]                          # for all assignments
percent_per_day = 10            # of the points earned, for each day begun
grace_minutes = 15
cap_percent = 50                # the most that is taken off

[assignments.01_threads]
due = 2026-05-01T23:59:00
visibility = "after_due_date"   # of all its checks
late = { percent_per_day = 20 } # instead of those above

[assignments.01_threads.checks.starts_each_task]
points = 3
visibility = "visible"
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from autograder.errors import LockstepError
from autograder.policy.rules import AssignmentRules, CheckRule, CourseRules, Penalty
from autograder.report.record import Visibility

FILE_NAME = "course.toml"


class RulesError(LockstepError):
    """The rules of the course cannot be read."""


def read_rules(course: Path) -> CourseRules:
    """Read the rules of a course; without a file there are none.

    Raises ``RulesError`` for what it does not know.
    """
    file = course / FILE_NAME
    try:
        text = file.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return CourseRules()
    except (OSError, UnicodeDecodeError) as error:
        raise RulesError(f"Failed to read `{file}`: {error}") from error
    return rules_from(text, str(file))


def rules_from(text: str, file: str) -> CourseRules:
    """Read rules from the text of ``file``.

    Raises ``RulesError`` for what it does not know.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise RulesError(f"`{file}` is not TOML: {error}") from error
    top = _Table(data, file, "")
    top.require_only({"timezone", "late", "assignments"})
    zone = top.zone("timezone")
    penalty = _penalty(top.table("late"), Penalty())
    assignments = top.table("assignments")
    return CourseRules(
        assignments={
            slug: _assignment(assignments.table(slug), penalty, zone)
            for slug in assignments.data
        },
        zone=zone,
        text=text,
    )


def require_known(
    rules: CourseRules, known: Mapping[str, Collection[str]], file: Path
) -> None:
    """Raise ``RulesError`` unless all assignments and checks are there.

    ``known`` has the checks of each assignment.
    """
    for slug, assignment in rules.assignments.items():
        if slug not in known:
            raise _unknown(f"`{file}`: assignments.{slug}", "assignment", known)
        for name in assignment.checks:
            if name.partition("[")[0] not in known[slug]:
                where = f"`{file}`: assignments.{slug}.checks.{name}"
                raise _unknown(where, "check", known[slug])


def _unknown(where: str, what: str, known: Collection[str]) -> RulesError:
    listed = ", ".join(sorted(known)) or "nothing"
    return RulesError(f"{where}: there is no such {what}. There is: {listed}")


def _assignment(
    table: _Table, penalty: Penalty, zone: tzinfo | None
) -> AssignmentRules:
    table.require_only({"due", "late", "visibility", "checks"})
    checks = table.table("checks")
    return AssignmentRules(
        due=table.moment("due", zone),
        penalty=_penalty(table.table("late"), penalty),
        visibility=table.visibility("visibility"),
        checks={name: _check(checks.table(name)) for name in checks.data},
    )


def _penalty(table: _Table, usual: Penalty) -> Penalty:
    table.require_only({"percent_per_day", "grace_minutes", "cap_percent"})
    grace = table.number("grace_minutes", usual.grace.total_seconds() / 60, 527_040)
    return Penalty(
        percent_per_day=table.number("percent_per_day", usual.percent_per_day, 100),
        grace=timedelta(minutes=grace),
        cap=table.number("cap_percent", usual.cap, 100),
    )


def _check(table: _Table) -> CheckRule:
    table.require_only({"points", "visibility"})
    points = table.number("points", -1, 1_000_000)
    return CheckRule(
        points=None if points < 0 else points,
        visibility=table.visibility("visibility"),
    )


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of the file, and where it is in it."""

    data: Mapping[str, Any]
    file: str
    place: str

    def wrong(self, key: str, problem: str) -> RulesError:
        """Make an error about an entry."""
        where = f"{self.place}.{key}" if self.place else key
        return RulesError(f"`{self.file}`: {where} {problem}")

    def require_only(self, known: Collection[str]) -> None:
        """Refuse what is not known: it would have no effect."""
        for key in self.data:
            if key not in known:
                listed = ", ".join(sorted(known))
                raise self.wrong(key, f"is not known here. Known are: {listed}")

    def table(self, key: str) -> _Table:
        """Return a table in this one; an empty one if there is none."""
        value = self.data.get(key, {})
        if not isinstance(value, dict):
            raise self.wrong(key, "has to be a table")
        place = f"{self.place}.{key}" if self.place else key
        return _Table(value, self.file, place)

    def number(self, key: str, usual: float, most: float) -> float:
        """Return a number from 0 to ``most``."""
        value = self.data.get(key, usual)
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if key not in self.data:
            return usual
        if not is_number or not math.isfinite(value) or not 0 <= value <= most:
            raise self.wrong(key, f"has to be a number from 0 to {most:g}")
        return value  # type: ignore[no-any-return]  # the lines above have seen to it

    def visibility(self, key: str) -> Visibility | None:
        """Return when students may see something."""
        if key not in self.data:
            return None
        try:
            return Visibility(self.data[key])
        except ValueError:
            listed = ", ".join(Visibility)
            raise self.wrong(key, f"has to be one of: {listed}") from None

    def zone(self, key: str) -> tzinfo | None:
        """Return a time zone by its name."""
        name = self.data.get(key)
        if name is None:
            return None
        try:
            return ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, TypeError, OSError):
            problem = "is not known here; it has to be a name such as `Europe/Berlin`"
            raise self.wrong(key, problem) from None

    def moment(self, key: str, zone: tzinfo | None) -> datetime | None:
        """Return a moment; one without an offset is in the time zone of the course."""
        value = self.data.get(key)
        if value is None:
            return None
        if not isinstance(value, datetime):
            raise self.wrong(key, "has to be a date and a time: 2026-05-01T23:59:00")
        if value.tzinfo is not None:
            return value
        if zone is None:
            problem = "has no offset such as `+02:00`, and the file names no `timezone`"
            raise self.wrong(key, problem)
        return value.replace(tzinfo=zone)
