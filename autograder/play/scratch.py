"""Folders for what students' programs do, gone afterwards whatever they did to them.

A grader that is killed leaves its folders.  Each is locked as long as its grader lives:
a later start removes those of this user that nobody holds any more.
"""

from __future__ import annotations

import contextlib
import functools
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from autograder.errors import LockstepError

try:
    import fcntl
except ImportError:  # not on every system: nothing is locked there, nor swept
    fcntl = None  # type: ignore[assignment]  # the type of a module

# Short: a fork server puts the path of a socket below it, which may have 108 letters.
_OURS = "lkstep-"
_FRESH = 60.0  # seconds: made, and perhaps not locked yet


@contextlib.contextmanager
def scratch_folder() -> Iterator[Path]:
    """A private folder for as long as the block lasts.

    Raises ``LockstepError`` where none can be made.
    """
    sweep()
    try:
        folder = Path(tempfile.mkdtemp(prefix=_OURS))
    except OSError as error:
        raise LockstepError(
            f"Failed to make a folder for temporary files: {error.strerror or error}. "
            "Make room there, or let TMPDIR name another folder."
        ) from error
    held = _lock(folder)
    try:
        yield folder
    finally:
        _remove(folder)
        if held is not None:
            os.close(held)


def empty(folder: Path) -> None:
    """Remove all that is in a folder, whatever it is."""
    entries: list[Path] = []
    with contextlib.suppress(OSError):
        entries += folder.iterdir()
    for path in entries:
        with contextlib.suppress(OSError):  # one that stays does not keep the others
            if path.is_dir() and not path.is_symlink():
                _remove(path)
            else:
                path.unlink()


def _lock(folder: Path) -> int | None:
    """Lock a folder; returns the descriptor that holds it, or None if another does."""
    if fcntl is None:
        return None
    held = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(held)
        return None
    return held


@functools.cache
def sweep() -> None:
    """Remove what graders of this user have left that were killed; does so once."""
    with contextlib.suppress(OSError):
        for folder in Path(tempfile.gettempdir()).glob(f"{_OURS}*"):
            with contextlib.suppress(OSError):
                _sweep(folder)


def _sweep(folder: Path) -> None:
    status = folder.lstat()
    is_fresh = time.time() - status.st_mtime < _FRESH
    if is_fresh or not hasattr(os, "geteuid") or status.st_uid != os.geteuid():
        return
    held = _lock(folder)
    if held is not None:
        _remove(folder)
        os.close(held)


def _remove(folder: Path) -> None:
    if folder.is_symlink():  # put in its place: what it leads to is not ours
        folder.unlink()
        return
    try:
        shutil.rmtree(folder)
    except (OSError, RecursionError):
        # Without permissions, thousands deep, or gone already: the system's tools know.
        for command in (["chmod", "-R", "u+rwx"], ["rm", "-rf"]):
            subprocess.run(
                [*command, str(folder)], check=False, stderr=subprocess.DEVNULL
            )
