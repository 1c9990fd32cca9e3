"""Files as they will lie in a bundle, and a zip that is the same each time."""

from __future__ import annotations

import io
import os
import tempfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from autograder.gatekeeper.editing.folder import FolderError, new_folder

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # the earliest that a zip can name
_UNIX = 3


@dataclass(frozen=True, slots=True)
class Item:
    """What one file holds, and whether it can be started."""

    data: bytes
    executable: bool = False

    @classmethod
    def script(cls, text: str) -> Item:
        """A file that can be started."""
        return cls(text.encode(), executable=True)

    @classmethod
    def text(cls, text: str) -> Item:
        """A file of text."""
        return cls(text.encode())

    @property
    def mode(self) -> int:
        """Its permissions."""
        return 0o755 if self.executable else 0o644


def zipped(files: Mapping[str, Item]) -> bytes:
    """A zip of these files: equal files give equal bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, item in sorted(files.items()):
            entry = zipfile.ZipInfo(name, _FIRST_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = _UNIX
            entry.external_attr = (0o100000 | item.mode) << 16
            archive.writestr(entry, item.data)
    return buffer.getvalue()


def write(files: Mapping[str, Item], out: Path) -> None:
    """Make ``out``, a new zip file or a new folder: whole, or not at all.

    Raises FolderError when it is there already or cannot be written.
    """
    if out.suffix.lower() == ".zip":
        _write_new(out, zipped(files))
        return
    with new_folder(out) as folder:
        for name, item in files.items():
            file = folder / PurePosixPath(name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(item.data)
            file.chmod(item.mode)


def _write_new(out: Path, data: bytes) -> None:
    place: Path | None = None
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{out.name}-", dir=out.parent)
        place = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        place.chmod(0o644)
        out.hardlink_to(place)  # fails where there is something, even since just now
    except OSError as error:
        if os.path.lexists(out):
            problem = f"`{out}` is there already, and nothing is overwritten."
            raise FolderError(f"{problem} Name a new file.") from error
        reason = error.strerror or type(error).__name__
        raise FolderError(f"Failed to write `{out}`: {reason}.") from error
    finally:
        if place is not None:
            place.unlink(missing_ok=True)
