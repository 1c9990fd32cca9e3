"""The files of a hand-in, whether they lie in a folder, in a zip, or alone.

A link is never followed; a device or a pipe is never opened.
"""

from __future__ import annotations

import os
import stat
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from autograder.intake import archive
from autograder.intake.platforms import own_name
from autograder.intake.trouble import (
    RefusedError,
    TooMuchError,
    kind_of,
    printable,
    safe,
)
from autograder.notebook import cells

MOST_BYTES = 256 * 1024  # of one source file; a solution has some kilobytes
SOURCE, NOTEBOOK, ZIP = ".py", ".ipynb", ".zip"
_MOST_ENTRIES = 5_000  # looked at
_MOST_DEPTH = 8

# Environments, and what systems leave beside the files of people.
_LEFTOVERS = frozenset({"__pycache__", "venv", "env", "node_modules", "site-packages"})
_OF_SYSTEMS = frozenset({"__macosx", "thumbs.db", "desktop.ini"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A Python file or a notebook: its path inside of the hand-in, and where it is.

    What comes out of a zip is held in ``data``, cut one byte behind the limit.
    """

    name: str
    place: Path | None = None
    data: bytes = b""
    level: int = 0  # of how many zips the path tells

    @property
    def depth(self) -> int:
        """How many folders it lies in; a zip is none."""
        return self.name.count("/") - self.level

    @property
    def suffix(self) -> str:
        """What it ends with, in small letters."""
        return suffix_of(self.name)

    def read(self) -> bytes:
        """Read it, if it is a plain file of a modest size; else ``RefusedError``."""
        most = most_bytes(self.suffix)
        data = self.data if self.place is None else read(self.place, self.name, most)
        if len(data) > most:
            kind = "a notebook" if self.suffix == NOTEBOOK else "a source file"
            problem = f"is larger than {most // 1024} KB, the most for {kind}"
            raise RefusedError(f"`{safe(self.name)}` {problem}.")
        return data


@dataclass(slots=True, kw_only=True)
class Survey:
    """What there is: pieces, the names of other files, and what could not be read.

    ``leftovers`` are folders that nobody means to hand in, such as `__pycache__`.
    """

    pieces: list[Piece] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    leftovers: list[str] = field(default_factory=list)
    seen: int = 0
    unpacked: int = 0  # bytes

    def unpack(self, size: int) -> None:
        """Count what was unpacked.  Raises ``RefusedError`` where it is too much."""
        self.unpacked += size
        if self.unpacked > archive.MOST_BYTES:
            problem = f"It unpacks to more than {archive.MOST_BYTES // 1024 // 1024} MB"
            raise TooMuchError(f"{problem}. Hand in the exercise file alone.")

    def count(self, number: int = 1) -> None:
        """Count what was looked at.  Raises ``RefusedError`` where it is too much."""
        self.seen += number
        if self.seen > _MOST_ENTRIES:
            problem = f"It holds more than {_MOST_ENTRIES} files and folders."
            raise TooMuchError(f"{problem} Hand in the exercise file alone.")


def suffix_of(name: str) -> str:
    """Return what a name ends with; for `x.py.txt` that is `.py`.

    Windows hides the end of a name, and its editor adds `.txt`.
    """
    name = name.lower()
    is_hidden = name.endswith(f"{SOURCE}.txt")
    return SOURCE if is_hidden else PurePosixPath(name).suffix


def most_bytes(suffix: str) -> int:
    """Say how large a file may be."""
    return cells.MOST_BYTES if suffix == NOTEBOOK else MOST_BYTES


def is_leftover(name: str) -> bool:
    """Tell whether a file or a folder is none that somebody meant to hand in."""
    return name in _LEFTOVERS or name.startswith(".") or name.lower() in _OF_SYSTEMS


def survey(paths: Sequence[Path]) -> Survey:
    """List the files of a hand-in, those near the top first.

    Raises ``IntakeError`` where there is nothing, ``RefusedError`` where all of it
    cannot be taken in.
    """
    found = Survey()
    for path in paths:
        _survey(path, found)
    found.pieces.sort(key=lambda piece: (piece.depth, piece.level))
    return found


def _survey(path: Path, found: Survey) -> None:
    place, inner = archive.locate(path)
    mode = place.lstat().st_mode
    if stat.S_ISDIR(mode):
        _survey_folder(place, found)
    elif not stat.S_ISREG(mode):
        problem = f"is {kind_of(mode)}, not a file"
        raise RefusedError(f"`{safe(place.name)}` {problem}.")
    elif inner or place.suffix.lower() == ZIP:
        _unpack(place, place.name, _Inside(inner=inner), found)
    else:
        found.count()
        _sort(place, own_name(place.name), found)


def _survey_folder(root: Path, found: Survey) -> None:
    folders = [(str(root), 1)]
    while folders:
        folder, depth = folders.pop(0)
        for entry in sorted(_scan(folder, root, found), key=lambda e: e.name):
            found.count()
            name = Path(os.path.relpath(entry.path, root)).as_posix()
            if is_leftover(entry.name):
                found.leftovers += [name] if entry.name in _LEFTOVERS else []
                continue
            if entry.is_dir(follow_symlinks=False):
                if depth < _MOST_DEPTH:
                    folders.append((entry.path, depth + 1))
                else:
                    note = f"`{safe(name)}` lies too deep and was left out."
                    found.notes.append(note)
            else:
                _sort(Path(entry.path), name, found)


def _scan(folder: str, root: Path, found: Survey) -> list[os.DirEntry[str]]:
    entries: list[os.DirEntry[str]] = []
    try:
        with os.scandir(folder) as scanned:
            for entry in scanned:
                entries.append(entry)
                if len(entries) > _MOST_ENTRIES:
                    break
    except OSError as error:
        name = safe(os.path.relpath(folder, root))
        found.notes.append(f"The folder `{name}` cannot be read: {error.strerror}.")
    return entries


def _sort(place: Path, name: str, found: Survey) -> None:
    """Put a file where it belongs: pieces, the files of a zip, or others."""
    suffix = suffix_of(place.name)
    if suffix not in (SOURCE, NOTEBOOK, ZIP):
        found.others.append(name)
        return
    note = _unfit(place, name)
    if note:
        found.notes.append(note)
    elif suffix == ZIP:
        _unpack_beside(place, name, found)
    else:
        found.pieces.append(Piece(name=name, place=place))


def _unfit(place: Path, name: str) -> str:
    """Say why a file is left out, or nothing."""
    note = unfit_name(name)
    mode = place.lstat().st_mode
    if note or stat.S_ISREG(mode):
        return note
    return f"`{safe(name)}` is {kind_of(mode)}, and was left out."


def unfit_name(name: str) -> str:
    """Say why a file of this name is left out, or nothing."""
    if printable(name) == name:
        return ""
    return f"`{safe(name)}` has letters in its name that have no shape."


def _unpack_beside(place: Path, name: str, found: Survey) -> None:
    """Add what a zip holds; one that cannot be read is noted."""
    try:
        data = read(place, name, archive.MOST_BYTES)
        if len(data) > archive.MOST_BYTES:
            problem = f"is larger than {archive.MOST_BYTES // 1024 // 1024} MB"
            raise RefusedError(f"`{safe(name)}` {problem}. Hand in the exercise file.")
        _unpack(data, name, _Inside(above=f"{name}/", level=1), found)
    except RefusedError as refusal:
        found.notes.append(str(refusal))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Inside:
    """Where in a hand-in a zip lies, and which folder of it is meant."""

    above: str = ""
    inner: str = ""
    level: int = 0  # of how many zips the name is shown


def _unpack(source: Path | bytes, name: str, inside: _Inside, found: Survey) -> None:
    with archive.opened(source, safe(name)) as opened:
        there = list(archive.members(opened, inside.inner))
        meant = [
            member for member in there if not any(map(is_leftover, _parts(member)))
        ]
        if not meant and not inside.inner:
            more = " but what systems leave beside files" if there else ""
            found.notes.append(f"`{safe(name)}` holds no file{more}.")
        parts = {part for member in there for part in _parts(member)}
        found.leftovers += sorted(parts & _LEFTOVERS)
        found.count(len(there) - len(meant))
        for member in sorted(meant, key=lambda member: member.name):
            found.count()
            _sort_member(opened, member, inside, found)


def _parts(member: archive.Member) -> tuple[str, ...]:
    return () if member.left_out else PurePosixPath(member.name).parts


def _sort_member(
    opened: zipfile.ZipFile, member: archive.Member, inside: _Inside, found: Survey
) -> None:
    """Put a file of a zip where it belongs."""
    own = own_name(member.name) if inside.inner else member.name
    name = f"{inside.above}{own}"
    suffix = suffix_of(name)
    if member.left_out:
        found.notes.append(f"`{safe(name)}` {member.left_out}, and was left out.")
    elif suffix not in (SOURCE, NOTEBOOK, ZIP):
        found.others.append(name)
    elif unfit_name(name):
        found.notes.append(unfit_name(name))
    elif suffix == ZIP and inside.level >= archive.MOST_LEVELS:
        found.notes.append(f"`{safe(name)}` lies in too many zips, and was left out.")
    else:
        _take_member(opened, member, name, inside, found)


def _take_member(
    opened: zipfile.ZipFile,
    member: archive.Member,
    name: str,
    inside: _Inside,
    found: Survey,
) -> None:
    """Unpack a file; one that cannot be unpacked is noted."""
    suffix = suffix_of(name)
    most = archive.MOST_BYTES if suffix == ZIP else most_bytes(suffix)
    most = min(most, archive.MOST_BYTES - found.unpacked)
    try:
        data = archive.unpacked(opened, member, most)
        found.unpack(len(data))
        if suffix == ZIP:
            level = inside.level + 1
            _unpack(data, name, _Inside(above=f"{name}/", level=level), found)
        else:
            found.pieces.append(Piece(name=name, data=data, level=inside.level))
    except RefusedError as refusal:
        found.notes.append(f"`{safe(name)}`: {refusal}")


def read(path: Path, name: str, most: int = MOST_BYTES) -> bytes:
    """Read a plain file and nothing else, up to one byte behind the limit."""
    # Nonblocking, for a pipe would wait for its writer; the flags lack on Windows.
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        handle = os.open(path, flags | getattr(os, "O_BINARY", 0))
    except OSError as error:
        problem = error.strerror or type(error).__name__
        raise RefusedError(f"`{safe(name)}` cannot be read: {problem}.") from error
    with os.fdopen(handle, "rb") as file:
        facts = os.fstat(file.fileno())
        if not stat.S_ISREG(facts.st_mode):
            raise RefusedError(f"`{safe(name)}` is {kind_of(facts.st_mode)}.")
        if facts.st_nlink > 1:
            problem = f"has {facts.st_nlink} names (hard links). Hand in a plain copy"
            raise RefusedError(f"`{safe(name)}` {problem}.")
        return file.read(most + 1)
