"""Whose hand-ins lie in a download: one entry for each student.

Only names are read here.  Without a word about the layout it is guessed, by what only
one platform writes; a path of no platform is one hand-in.  What lies inside of a path
is taken for several hand-ins only where that path is the only one: among many it is
what a student has named.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from autograder.errors import LockstepError
from autograder.intake import archive, platforms
from autograder.intake.pieces import is_leftover, read
from autograder.intake.platforms import Layout, Student
from autograder.intake.trouble import IntakeError, RefusedError, listed, safe

_MOST_OF_TIMESTAMP = 1_000  # bytes
_ON_THE_WAY = 2  # folders that may lie around a download, each alone in its place


@dataclass(frozen=True, slots=True, kw_only=True)
class HandIn:
    """What one student has handed in; ``slug`` is the assignment, if a folder says.

    ``handed_in`` is the time as the platform wrote it, if it did.
    """

    paths: tuple[Path, ...]
    student: Student = field(default_factory=Student)
    layout: Layout = Layout.FOLDERS
    slug: str = ""
    handed_in: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandIns:
    """All hand-ins, and what is to be said; ``troubles`` are paths with nothing."""

    hand_ins: tuple[HandIn, ...]
    notes: tuple[str, ...] = ()
    troubles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """How hand-ins are to be read.

    ``pattern`` finds `id` and `name` in a path; ``slugs`` are the assignments.
    """

    layout: Layout | None = None
    pattern: re.Pattern[str] | None = None
    slugs: Collection[str] = ()


def student_pattern(text: str) -> re.Pattern[str]:
    """Read ``--student-pattern``.  Raises ``LockstepError`` for one of no use."""
    try:
        pattern = re.compile(text)
    except re.error as error:
        problem = f"--student-pattern is not a regular expression: {error}"
        raise LockstepError(problem) from error
    if not {"id", "name"} & set(pattern.groupindex):
        problem = "--student-pattern has no group `(?P<id>...)` and no `(?P<name>...)`"
        raise LockstepError(f"{problem}, so it cannot find the student")
    return pattern


def list_hand_ins(paths: Sequence[Path], sought: Sought) -> HandIns:
    """List the hand-ins at the paths; each path with nothing is noted."""
    found: list[HandIn] = []
    notes: list[str] = []
    troubles: list[str] = []
    wanted = [path for path in paths if path.name != platforms.METADATA]
    given = list(dict.fromkeys(wanted))
    for path in given:
        try:
            archive.locate(path)
            reading = _Reading(path, sought, alone=len(given) == 1)
            found += reading.hand_ins()
            notes += reading.notes
        except IntakeError as error:
            troubles.append(str(error))
    found, unnamed = _named(found, sought.pattern)
    merged = _together(found, by_pattern=sought.pattern is not None)
    if len(given) < len(wanted):
        notes.append("A path that was given twice is graded once.")
    return HandIns(
        hand_ins=tuple(merged),
        notes=(*_guess(merged, sought), *notes, *unnamed),
        troubles=tuple(troubles),
    )


def _guess(hand_ins: Sequence[HandIn], sought: Sought) -> list[str]:
    """Say what was guessed, where something was."""
    kinds = sorted({hand_in.layout for hand_in in hand_ins})
    if sought.layout or kinds in ([], [Layout.FOLDERS]):
        return []
    number = f"{len(hand_ins)} hand-in{'s' if len(hand_ins) > 1 else ''}"
    guess = f"{number}, read as --layout {' and '.join(kinds)}"
    return [f"{guess}. This is a guess; say another --layout if it is wrong."]


def _named(
    hand_ins: Sequence[HandIn], pattern: re.Pattern[str] | None
) -> tuple[list[HandIn], list[str]]:
    """Name the students by the pattern; tell which paths it does not fit."""
    if pattern is None:
        return list(hand_ins), []
    named: list[HandIn] = []
    other: list[str] = []
    for hand_in in hand_ins:
        match = pattern.search(hand_in.paths[0].as_posix())
        if match is None:
            other.append(hand_in.paths[0].name)
            named.append(hand_in)
            continue
        groups = {key: value or "" for key, value in match.groupdict().items()}
        student = Student(id=groups.get("id", ""), name=groups.get("name", ""))
        named.append(replace(hand_in, student=student))
    misfit = f"--student-pattern does not fit {listed(other)}."
    return named, [misfit] if other else []


def _together(hand_ins: Sequence[HandIn], *, by_pattern: bool) -> list[HandIn]:
    """Make one of the files and folders that are of one student."""
    found: dict[object, HandIn] = {}
    for number, hand_in in enumerate(hand_ins):
        flat = hand_in.layout in (Layout.MOODLE, Layout.CANVAS)
        one = flat or (by_pattern and bool(hand_in.student.id))
        # A group of Moodle without a number may be there twice, in two downloads.
        key = (hand_in.student, hand_in.slug, hand_in.paths[0].parent)
        earlier = found.get(key if one else number)
        if earlier is not None:
            hand_in = replace(hand_in, paths=earlier.paths + hand_in.paths)
        found[key if one else number] = hand_in
    return list(found.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    path: Path
    is_folder: bool


def _entries(path: Path) -> list[_Entry]:
    """List a folder, on the disk or in a zip; what cannot be read holds nothing.

    The reason is noted when it is taken in, as one hand-in.
    """
    place, inner = archive.locate(path)
    found: dict[str, bool] = {}
    with contextlib.suppress(OSError, RefusedError):
        if place.is_dir() and not place.is_symlink():
            with os.scandir(place) as scanned:
                found = {e.name: e.is_dir(follow_symlinks=False) for e in scanned}
        elif place.suffix.lower() == ".zip" and place.is_file():
            found = _entries_of_zip(place, inner)
    return [
        _Entry(path=path / name, is_folder=is_folder)
        for name, is_folder in sorted(found.items())
        if not is_leftover(name)
    ]


def _entries_of_zip(place: Path, inner: str) -> dict[str, bool]:
    found: dict[str, bool] = {}
    with archive.opened(place, safe(place.name)) as opened:
        for name in archive.names(opened, inner):
            first, below, _ = name.partition("/")
            found[first] = found.get(first, False) or bool(below)
    return found


class _Reading:
    """One path that was given, read by the rules of each platform in turn."""

    def __init__(self, path: Path, sought: Sought, *, alone: bool) -> None:
        self.path = path
        self.notes: list[str] = []
        self._sought = sought
        self._whole = path.absolute()
        self._alone = alone
        self._may_open = alone or sought.layout is not None

    def hand_ins(self) -> list[HandIn]:
        """Return the hand-ins by the named layout, or by the first that fits."""
        readers: dict[Layout, Callable[[], list[HandIn]]] = {
            Layout.MOODLE: self._moodle,
            Layout.GRADESCOPE: self._gradescope,
            Layout.NBGRADER: self._nbgrader,
            Layout.CANVAS: self._canvas,
            Layout.FOLDERS: self._one,
        }
        layout = self._sought.layout
        if layout is Layout.FOLDERS:
            return self._folders()
        for reader in readers.values() if layout is None else [readers[layout]]:
            found = reader()
            if found:
                return found
        self.notes.append(f"Nothing in `{safe(self.path.name)}` is named as {layout}.")
        return self._one()

    def _one(self) -> list[HandIn]:
        return [HandIn(paths=(self.path,))]

    def _inside(self) -> list[_Entry]:
        """List what lies in the path, below folders that lie alone."""
        entries = _entries(self.path) if self._may_open else []
        for _ in range(_ON_THE_WAY):
            if len(entries) == 1 and entries[0].is_folder and not self._is_end(entries):
                entries = _entries(entries[0].path)
        return entries

    def _is_end(self, entries: Sequence[_Entry]) -> bool:
        name = entries[0].path.name
        return bool(platforms.moodle(name) or platforms.gradescope(name))

    def _folders(self) -> list[HandIn]:
        """Take the only path for a folder of students, and each of several for one."""
        entries = _entries(self.path) if self._alone else []
        if self.path.suffix.lower() == ".zip" and len(entries) == 1:
            below = _entries(entries[0].path)  # the folder that was packed
            entries = below if all(e.is_folder for e in below) and below else entries
        return [HandIn(paths=(entry.path,)) for entry in entries] or self._one()

    def _moodle(self) -> list[HandIn]:
        own = platforms.moodle(self._whole.name)
        if own:
            return [HandIn(paths=(self.path,), student=own, layout=Layout.MOODLE)]
        entries = self._inside()
        found = [(entry, platforms.moodle(entry.path.name)) for entry in entries]
        return self._those(found, Layout.MOODLE)

    def _canvas(self) -> list[HandIn]:
        own = platforms.canvas(self._whole.name) if self._is_file() else None
        if own:
            return [HandIn(paths=(self.path,), student=own, layout=Layout.CANVAS)]
        entries = self._inside()
        found = [
            (e, None if e.is_folder else platforms.canvas(e.path.name)) for e in entries
        ]
        fitting = sum(student is not None for _, student in found)
        said = self._sought.layout is Layout.CANVAS
        few = fitting * 2 < len(entries) and not said
        return [] if few else self._those(found, Layout.CANVAS)

    def _is_file(self) -> bool:
        return not self.path.is_dir()

    def _those(
        self, found: Sequence[tuple[_Entry, Student | None]], layout: Layout
    ) -> list[HandIn]:
        """Make hand-ins of the entries that have a student, and tell of the others."""
        whose = [(entry.path, student) for entry, student in found if student]
        others = [entry.path.name for entry, student in found if student is None]
        if whose and others:
            self.notes.append(f"Left out, as of no student: {listed(others)}.")
        return [
            HandIn(paths=(path,), student=student, layout=layout)
            for path, student in whose
        ]

    def _gradescope(self) -> list[HandIn]:
        beside = self._whole.parent / platforms.METADATA
        if platforms.gradescope(self._whole.name) and beside.is_file():
            return [self._of_gradescope(self.path, _Metadata.read(beside))]
        entries = self._inside()
        named = {entry.path.name: entry for entry in entries}
        folders = [e for e in entries if e.is_folder]
        fits = all(platforms.gradescope(e.path.name) for e in folders) and folders
        if platforms.METADATA not in named and not fits:
            return []
        told_of = _Metadata()
        if platforms.METADATA in named:
            told_of = _Metadata.read(named.pop(platforms.METADATA).path)
        else:
            problem = f"There is no `{platforms.METADATA}`"
            self.notes.append(f"{problem}: students are called by their submissions.")
        return [self._of_gradescope(e.path, told_of) for e in folders]

    def _of_gradescope(self, path: Path, told_of: _Metadata) -> HandIn:
        name = path.absolute().name
        known = told_of.people.get(name)
        return HandIn(
            paths=(path,),
            student=known or platforms.gradescope(name) or Student(id=name),
            layout=Layout.GRADESCOPE,
            handed_in=told_of.times.get(name, ""),
        )

    def _nbgrader(self) -> list[HandIn]:
        said = self._sought.layout is Layout.NBGRADER
        above, slugs = self._whole.parent, self._sought.slugs
        if self._whole.name in slugs and (said or _is_submitted(above.parent)):
            return [self._of_nbgrader(self.path)]
        entries = _entries(self.path) if said or self._alone else []
        if said or _is_submitted(above):
            own = [e.path for e in _entries(self.path) if e.path.name in slugs]
            if own:
                return [self._of_nbgrader(path) for path in own]
        packed = len(entries) == 1 and _is_submitted(entries[0].path)
        if packed:
            entries = _entries(entries[0].path)
        if not (said or packed or _is_submitted(self._whole)):
            return []
        below = [e for entry in entries for e in _entries(entry.path)]
        return [self._of_nbgrader(e.path) for e in below if e.path.name in slugs]

    def _of_nbgrader(self, path: Path) -> HandIn:
        whole = path.absolute()
        student = Student(id=whole.parent.name)
        time = _text(path / platforms.TIMESTAMP, _MOST_OF_TIMESTAMP)
        return HandIn(
            paths=(path,),
            student=student,
            layout=Layout.NBGRADER,
            slug=whole.name,
            handed_in=time.strip(),
        )


def _is_submitted(folder: Path) -> bool:
    return folder.name == platforms.SUBMITTED


@dataclass(frozen=True, slots=True, kw_only=True)
class _Metadata:
    """What Gradescope's metadata say of each folder: whose it is, and since when."""

    people: dict[str, Student] = field(default_factory=dict)
    times: dict[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> _Metadata:
        """Read them, on the disk or in a zip; nothing if they are broken."""
        lines = _text(path, archive.MOST_BYTES).split("\n")
        return cls(people=platforms.submitters(lines), times=platforms.created(lines))


def _text(path: Path, most: int) -> str:
    """Read a file, on the disk or in a zip; nothing if that cannot be done."""
    data = b""
    with contextlib.suppress(OSError, RefusedError, IntakeError, StopIteration):
        place, inner = archive.locate(path)
        if not inner:
            data = read(place, place.name, most)
        else:
            with archive.opened(place, safe(place.name)) as opened:
                member = next(archive.members(opened, inner))
                data = archive.unpacked(opened, member, most)
    return data.decode("utf-8", "replace")
