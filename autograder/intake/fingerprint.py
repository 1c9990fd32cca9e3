"""A digest of a hand-in: the same bytes at the same names, the same digest.

Nothing is unpacked or followed that does not have to be.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from autograder.intake import archive
from autograder.intake.trouble import RefusedError, safe

_MOST_BYTES = archive.MOST_BYTES  # of one file; of a larger one time and size count
_MOST_FILES = 10_000  # nobody could read a hand-in of more


def fingerprint(paths: Sequence[Path]) -> str:
    """Return the digest of a hand-in (SHA-256, in hex).

    What cannot be read has one, too; it is another one when it can be read.
    """
    digest = hashlib.sha256()
    for number, path in enumerate(paths):
        for name, content in _contents(path):
            entry = f"{number}/{name}".encode("utf-8", "surrogateescape")
            digest.update(hashlib.sha256(entry).digest() + content)
    return digest.hexdigest()


def _contents(path: Path) -> Iterator[tuple[str, bytes]]:
    """Return each file below a path, by its name, with a digest of what is in it."""
    place, inner = archive.locate(path)
    if inner:
        yield from _of_zip(place, inner)
    elif place.is_dir() and not place.is_symlink():
        yield from _of_folder(place)
    else:
        yield place.name, _of_file(place)


def _of_folder(folder: Path) -> Iterator[tuple[str, bytes]]:
    count = 0
    for place, folders, files in _walked(folder):
        folders.sort()
        for name in sorted(files):
            count += 1
            if count > _MOST_FILES:
                return
            file = Path(place, name)
            yield str(file.relative_to(folder)), _of_file(file)


def _walked(folder: Path) -> Iterator[tuple[str, list[str], list[str]]]:
    with suppress(RecursionError):  # thousands of folders in each other
        yield from os.walk(folder)


def _of_file(file: Path) -> bytes:
    try:
        if file.is_symlink() or not file.is_file():
            return _digest(b"no file")
        status = file.stat()
        if status.st_size > _MOST_BYTES:
            return _digest(f"large {status.st_size} {status.st_mtime_ns}".encode())
        return _digest(file.read_bytes())
    except OSError as error:
        return _digest(f"unreadable {error.errno}".encode())


def _of_zip(place: Path, inner: str) -> Iterator[tuple[str, bytes]]:
    """Go by what the zip says of its files: to unpack them is up to the intake."""
    try:
        with archive.opened(place, safe(place.name)) as opened:
            for member in archive.members(opened, inner):
                info = member.info
                problem = f"{info.CRC} {info.file_size} {info.compress_size}"
                yield f"{member.name} {member.left_out}", _digest(problem.encode())
    except RefusedError as refusal:
        yield inner, _digest(str(refusal).encode("utf-8", "backslashreplace"))


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()
