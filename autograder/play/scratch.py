"""Folders for what students' programs do, gone afterwards whatever they did to them."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def scratch_folder(prefix: str = "lockstep-") -> Iterator[Path]:
    """A private folder for as long as the block lasts."""
    folder = Path(tempfile.mkdtemp(prefix=prefix))
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
