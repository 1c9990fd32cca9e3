"""How each platform names what students handed in: names of folders and of files."""

from __future__ import annotations

import enum
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath


class Layout(enum.StrEnum):
    """Where the hand-ins came from."""

    MOODLE = "moodle"
    CANVAS = "canvas"
    GRADESCOPE = "gradescope"
    NBGRADER = "nbgrader"
    FOLDERS = "folders"


@dataclass(frozen=True, slots=True, kw_only=True)
class Student:
    """Whose a hand-in is; either may be unknown."""

    id: str = ""
    name: str = ""


# `Ada Lovelace_123_assignsubmission_file` (a folder; up to 4.0 with a `_` at the end),
# or, downloaded without folders, a file with that before its own name.  A group
# without a number has none; blind marking says `Participant`.
_MOODLE = re.compile(
    r"(?P<name>.*?)(?:_(?P<id>\d+))?_assignsubmission_[a-z]+(?:_(?P<file>.*))?",
    re.DOTALL,
)
# `lovelaceada_LATE_123_456_threads-1.py`: the student's number, then the file's; `-1`
# stands for the second attempt.
_CANVAS = re.compile(
    r"(?P<name>[^_]+)(?:_LATE)?_(?P<id>\d+)_(?:\d+_(?P<file>.+)|text\.html)", re.DOTALL
)
_GRADESCOPE = re.compile(r"submission_(?P<id>\w+)")
METADATA = "submission_metadata.yml"  # of Gradescope, beside the folders
SUBMITTED = "submitted"  # nbgrader's folder of hand-ins
TIMESTAMP = "timestamp.txt"  # nbgrader's time of a hand-in, in its folder


def moodle(name: str) -> Student | None:
    """Read whose a folder or a file of Moodle is, or None if it is another name."""
    found = _MOODLE.fullmatch(name)
    if found is None:
        return None
    number, who = found["id"] or "", found["name"].strip()
    if number and who in ("Participant", f"Participant {number}"):
        who = f"Participant {number}"  # blind marking
    return Student(id=number, name=who)


def canvas(name: str) -> Student | None:
    """Read whose a file of Canvas is, or None if it is another name."""
    found = _CANVAS.fullmatch(name)
    return Student(id=found["id"], name=found["name"]) if found else None


def gradescope(name: str) -> Student | None:
    """Read the number of a submission from a folder's name."""
    found = _GRADESCOPE.fullmatch(name)
    return Student(id=found["id"]) if found else None


def own_name(path: str) -> str:
    """Return the name that a file had before Moodle or Canvas added the student to it.

    A path keeps its folders.
    """
    whole = PurePosixPath(path)
    for pattern in (_MOODLE, _CANVAS):
        found = pattern.fullmatch(whole.name)
        if found and found["file"]:
            return str(whole.with_name(PurePosixPath(found["file"]).name or whole.name))
    return path


_ENTRY = re.compile(r"(?P<key>[^\s:#][^:]*):\s*")
_SECTION = re.compile(r" {1,2}:(?P<key>\w+):.*")
_FIELD = re.compile(r"\s*(?P<new>- )?\s*:(?P<key>name|sid|email):\s*(?P<value>.*)")


def submitters(lines: Iterable[str]) -> dict[str, Student]:
    """Read from Gradescope's metadata whose each folder is.

    Of YAML only the lines are read that are needed.
    """
    found: dict[str, list[dict[str, str]]] = {}
    folder, inside = "", False
    for line in lines:
        line = line.rstrip("\r\n")
        if entry := _ENTRY.fullmatch(line):
            folder, inside = entry["key"].strip("'\""), False
        elif section := _SECTION.fullmatch(line):
            inside = section["key"] == "submitters"
        if inside and (field := _FIELD.fullmatch(line)):
            people = found.setdefault(folder, [])
            if field["new"] or not people:
                people.append({})
            people[-1][field["key"]] = _plain(field["value"])
    return {name: _together(people) for name, people in found.items()}


_CREATED = re.compile(r" {1,2}:created_at:\s*(?P<at>.*)")


def created(lines: Iterable[str]) -> dict[str, str]:
    """Read from Gradescope's metadata when each folder was handed in, as written."""
    found: dict[str, str] = {}
    folder = ""
    for line in lines:
        line = line.rstrip("\r\n")
        if entry := _ENTRY.fullmatch(line):
            folder = entry["key"].strip("'\"")
        elif at := _CREATED.fullmatch(line):
            found[folder] = _plain(at["at"])
    return found


def _plain(value: str) -> str:
    """Read a plain value of YAML, quoted or not."""
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] == "'":
        return value[1:-1].replace("''", "'")
    if len(value) > 1 and value[0] == value[-1] == '"':
        try:
            return str(json.loads(value))
        except ValueError:
            return value[1:-1]
    return value


def _together(people: list[dict[str, str]]) -> Student:
    """Make one hand-in's student of those who handed it in together."""
    ids = [person.get("sid") or person.get("email") or "" for person in people]
    names = [person.get("name", "") for person in people]
    return Student(id="+".join(filter(None, ids)), name=", ".join(filter(None, names)))
