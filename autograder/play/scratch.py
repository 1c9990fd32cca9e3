"""Folders for what students' programs do, gone afterwards whatever they did to them."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from autograder.errors import LockstepError


@contextlib.contextmanager
def scratch_folder(prefix: str = "lockstep-") -> Iterator[Path]:
    """A private folder for as long as the block lasts.

    Raises ``LockstepError`` where none can be made.
    """
    try:
        folder = Path(tempfile.mkdtemp(prefix=prefix))
    except OSError as error:
        raise LockstepError(
            f"Failed to make a folder for temporary files: {error.strerror or error}. "
            "Make room there, or let TMPDIR name another folder."
        ) from error
    try:
        yield folder
    finally:
        _remove(folder)


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
