"""Zips, read within limits: nothing is written, and nothing leads out of one.

How much comes out of a zip is counted while it is unpacked: what it says of itself
may be a lie.
"""

from __future__ import annotations

import io
import stat
import struct
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from autograder.intake.trouble import IntakeError, RefusedError

MOST_BYTES = 64 * 1024 * 1024  # of a zip, and of all that is unpacked for one hand-in
MOST_LEVELS = 3  # of zips in zips
_MOST_OF_LIST = 8 * 1024 * 1024  # bytes of a zip's list of files: tens of thousands
_END = struct.Struct("<4s4H2LH")  # the record at the end of a zip
_END_64 = struct.Struct("<4s36xQ8x20x")  # the same for large ones, and its locator
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # what unpacks within a limit


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One file of a zip: its path inside, and why it is left out, if it is."""

    name: str
    info: zipfile.ZipInfo
    left_out: str = ""


def locate(path: Path) -> tuple[Path, str]:
    """Return the file or folder of ``path``, and the path inside of it if it is a zip.

    `download.zip/ada/` is the folder `ada` of a zip.  Raises ``IntakeError`` where
    there is nothing.
    """
    try:
        path.lstat()
        return path, ""
    except (OSError, ValueError) as error:
        for place in path.parents:
            if place.suffix.lower() == ".zip" and place.is_file():
                return place, path.relative_to(place).as_posix()
        reason = getattr(error, "strerror", None) or error
        raise IntakeError(f"There is no submission at `{path}`: {reason}") from error


@contextmanager
def opened(source: Path | bytes, shown: str) -> Iterator[zipfile.ZipFile]:
    """Open a zip.  Raises ``RefusedError`` for what is none, or is too large."""
    try:
        file = io.BytesIO(source) if isinstance(source, bytes) else source.open("rb")
    except OSError as error:
        problem = error.strerror or type(error).__name__
        raise RefusedError(f"`{shown}` cannot be read: {problem}.") from error
    with file:
        if _size_of_list(file) > _MOST_OF_LIST:
            problem = f"`{shown}` holds far too many files"
            raise RefusedError(f"{problem}. Hand in the exercise file alone.")
        try:
            archive = zipfile.ZipFile(file)
        except Exception as error:  # what strange bytes lead to is in no list
            problem = f"`{shown}` is not a zip that can be opened ({error})"
            raise RefusedError(
                f"{problem}. Make a new one, or hand in the file."
            ) from error
        with archive:
            yield archive


def _size_of_list(file: io.IOBase) -> int:
    """Read how large the list of files is, before `zipfile` reads all of it.

    It stands in the record at the end, or in the larger one right before that.
    """
    end = file.seek(0, io.SEEK_END)
    file.seek(max(0, end - _END.size - 0xFFFF - _END_64.size))
    tail = file.read()
    at = len(tail) - _END.size
    if tail[at : at + 4] != b"PK\5\6" or tail[-2:] != b"\0\0":
        at = tail.rfind(b"PK\5\6")
    record, large = tail[at : at + _END.size], tail[max(0, at - _END_64.size) : at]
    if at < 0 or len(record) < _END.size:
        return 0
    if len(large) == _END_64.size and large.startswith(b"PK\6\6"):
        return int(_END_64.unpack(large)[1])
    return int(_END.unpack(record)[5])


def members(archive: zipfile.ZipFile, inner: str = "") -> Iterator[Member]:
    """Yield the files of a zip, or those below a folder in it."""
    for info in archive.infolist():
        if not info.filename:
            yield Member(name="?", info=info, left_out="has no name")
            continue
        if info.is_dir():
            continue
        name = info.filename.replace("\\", "/")
        if name == inner:
            yield _member(PurePosixPath(name).name, info)
        elif not inner or name.startswith(f"{inner}/"):
            yield _member(name.removeprefix(f"{inner}/") if inner else name, info)


def names(archive: zipfile.ZipFile, inner: str = "") -> Iterator[str]:
    """Yield the paths of what may be read, and empty folders with a `/` at the end."""
    for member in members(archive, inner):
        if not member.left_out:
            yield member.name
    above = f"{inner}/" if inner else ""
    for info in archive.infolist():
        name = info.filename.replace("\\", "/")
        own = name.removeprefix(above)
        inside = info.is_dir() and own and name.startswith(above)
        if inside and not _member(own.rstrip("/"), info).left_out:
            yield own


def _member(name: str, info: zipfile.ZipInfo) -> Member:
    mode = info.external_attr >> 16
    parts = name.split("/")
    left_out = ""
    if ".." in parts or name.startswith("/") or ":" in parts[0]:
        left_out = "leads out of the zip"
    elif mode and stat.S_ISLNK(mode):
        left_out = "is a link"
    elif info.flag_bits & 1:
        left_out = "needs a password"
    elif info.compress_type not in _PACKED:
        left_out = "is packed in a way that is not usual for zips"
    plain = str(PurePosixPath(name)) if not left_out else name
    return Member(name=plain, info=info, left_out=left_out)


def unpacked(archive: zipfile.ZipFile, member: Member, most: int) -> bytes:
    """Unpack at most so many bytes of a file, and one more.

    Raises ``RefusedError`` where that cannot be done.
    """
    try:
        with archive.open(member.info) as file:
            return file.read(most + 1)
    except Exception as error:  # as above
        reason = str(error) or type(error).__name__
        raise RefusedError(f"It cannot be unpacked ({reason})") from error
