"""A new folder that is there whole, or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from autograder.errors import LockstepError


class FolderError(LockstepError):
    """The folder cannot be written; what was there before is as it was."""


@contextlib.contextmanager
def new_folder(out: Path) -> Iterator[Path]:
    """Yield a folder to be filled, which becomes ``out`` in the end.

    Raises FolderError when ``out`` holds something already, or cannot be written.
    """
    try:
        if out.exists() and (not out.is_dir() or any(out.iterdir())):
            problem = f"`{out}` is not empty, and nothing there is overwritten."
            raise FolderError(f"{problem} Name a new folder.")
        out = out.resolve()
        out.parent.mkdir(parents=True, exist_ok=True)
        is_there = out.exists()
        place = out if is_there else out.parent
        made = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=place))
        try:
            yield made
            if is_there:
                _move_into(out, made)
            else:
                made.chmod(0o777 & ~_umask())
                made.rename(out)
        finally:
            shutil.rmtree(made, ignore_errors=True)
    except OSError as error:
        problem = error.strerror or type(error).__name__
        where = f" (`{error.filename}`)" if error.filename else ""
        raise FolderError(f"Failed to write `{out}`: {problem}{where}.") from error


def _move_into(out: Path, made: Path) -> None:
    """Fill an empty folder; it stays the same one, for somebody may be in it."""
    with contextlib.ExitStack() as undo:
        for entry in sorted(made.iterdir()):
            moved = entry.rename(out / entry.name)
            undo.callback(moved.rename, entry)
        undo.pop_all()  # nothing is to be moved back


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
