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
    """Give a folder to be filled, which becomes ``out`` in the end.

    Raises FolderError when ``out`` holds something already, or cannot be written.
    """
    try:
        if out.exists() and (not out.is_dir() or any(out.iterdir())):
            told = f"`{out}` is not empty, and nothing there is overwritten."
            raise FolderError(f"{told} Name a new folder.")
        out = out.resolve()
        out.parent.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
        try:
            yield made
            made.chmod(0o777 & ~_umask())
            made.rename(out)  # also onto an empty folder
        finally:
            shutil.rmtree(made, ignore_errors=True)
    except OSError as error:
        told = error.strerror or type(error).__name__
        where = f" (`{error.filename}`)" if error.filename else ""
        raise FolderError(f"Failed to write `{out}`: {told}{where}.") from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
