"""When something was handed in: ``--times CSV``, a table of students and times.

Moodle's grading worksheet is one, as it is downloaded.  A student with no time has
handed in nothing, as far as the table knows.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from autograder.errors import LockstepError

# The columns, in small letters: ours, and those of platforms.
_WHO = ("student", "student_id", "id", "identifier", "id number", "sid", "username")
_NAMES = ("student_name", "name", "full name")
_MAIL = ("email", "email address")
_TIMES = (
    *("handed_in", "time", "timestamp", "submitted", "submission time"),
    *("submitted_at", "last modified (submission)"),
)
_PARTICIPANT = re.compile(r"Participant (\d+)")
_NOTHING = ("", "-")
# `2026-05-01 23:59:00.123456789 -04:00`, or with `UTC` or `Europe/Berlin` at the end.
_ISO = re.compile(
    r"(?P<date>\d{4}-\d\d-\d\d)[ T](?P<time>\d\d:\d\d(?::\d\d)?)(?:\.\d+)?"
    r" *(?P<zone>[+-]\d\d(?::?\d\d)?|[A-Za-z]\w*(?:[/+-]\w+)*)?"
)
_OFFSET = re.compile(r"(?P<sign>[+-])(?P<hours>\d\d):?(?P<minutes>\d\d)?")
# `Friday, 1 May 2026, 11:59 PM`, or with 24 hours, as Moodle writes it in English.
_IN_WORDS = ("%A, %d %B %Y, %I:%M %p", "%A, %d %B %Y, %H:%M")


class TimesError(LockstepError):
    """The table of times cannot be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimesEntry:
    """A student in the table: by number, name and address, whatever it has."""

    names: tuple[str, ...]
    name: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """The students of a table."""

    entries: tuple[TimesEntry, ...] = ()

    def of(self, *names: str) -> TimesEntry | None:
        """Find a student by the first of the names that one entry has.

        A name that several have is nobody's.
        """
        for name in filter(None, names):
            found = [entry for entry in self.entries if name in entry.names]
            if len(found) == 1:
                return found[0]
        return None


def read_times(file: Path, zone: tzinfo | None) -> Times:
    """Read the table; times without an offset are in ``zone``.

    Raises ``TimesError``, with the row, for what cannot be read.
    """
    try:
        text = file.read_bytes().decode("utf-8-sig")
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise TimesError(f"Failed to read the times in `{file}`: {error}") from error
    head = [cell.strip().casefold() for cell in rows[0]] if rows else []
    who = _columns(head, (*_WHO, *_NAMES, *_MAIL), f"`{file}`", "student")
    when = _columns(head, _TIMES, f"`{file}`", "time")
    whole = [i for i in who if head[i] in _NAMES]
    entries = []
    for line, row in enumerate(rows[1:], start=2):
        if any(cell.strip() for cell in row):
            where = f"Row {line} of `{file}`"
            if len(row) != len(head):
                problem = f"has {len(row)} cells, and the first one has {len(head)}"
                raise TimesError(f"{where} {problem}")
            names = _called(row[i] for i in who)
            name = next((row[i].strip() for i in whole), "")
            at = _moment(row[when[0]].strip(), zone, where)
            entries.append(TimesEntry(names=names, name=name, at=at))
    return Times(entries=tuple(entries))


def _columns(
    head: Sequence[str], known: Sequence[str], where: str, what: str
) -> list[int]:
    found = [head.index(name) for name in known if name in head]
    if not found:
        problem = f"{where} has no column for the {what}. One of these is needed"
        raise TimesError(f"{problem}: {', '.join(known)}")
    return found


def _called(cells: Iterable[str]) -> tuple[str, ...]:
    found = []
    for cell in cells:
        name = cell.strip()
        number = _PARTICIPANT.fullmatch(name)
        found += [number[1]] if number else []
        found += [name] if name else []
    return tuple(found)


def _moment(text: str, zone: tzinfo | None, where: str) -> datetime | None:
    if text in _NOTHING:
        return None
    moment = moment_from(text)
    if moment is None:
        problem = "cannot be read as a time; write 2026-05-01T23:59:00+02:00"
        raise TimesError(f"{where}: `{text}` {problem}")
    if moment.tzinfo is not None:
        return moment
    if zone is None:
        problem = (
            "has no offset such as `+02:00`, and `course.toml` names no `timezone`"
        )
        raise TimesError(f"{where}: `{text}` {problem}")
    return moment.replace(tzinfo=zone)


def moment_from(text: str) -> datetime | None:
    """Read a time, with or without a zone; None for what is none."""
    found = _ISO.fullmatch(text.strip())
    if found is None:
        return _in_words(text.strip())
    try:
        moment = datetime.fromisoformat(f"{found['date']}T{found['time']}")
        return moment.replace(tzinfo=_zone(found["zone"]))
    except (ValueError, OSError, ZoneInfoNotFoundError):
        return None


def _zone(text: str | None) -> tzinfo | None:
    if not text:
        return None
    offset = _OFFSET.fullmatch(text)
    if offset is None:
        return UTC if text in ("Z", "UTC", "GMT") else ZoneInfo(text)
    minutes = int(offset["hours"]) * 60 + int(offset["minutes"] or 0)
    return timezone(timedelta(minutes=minutes if offset["sign"] == "+" else -minutes))


def _in_words(text: str) -> datetime | None:
    for form in _IN_WORDS:
        try:
            return datetime.strptime(text, form)
        except ValueError:
            continue
    return None
