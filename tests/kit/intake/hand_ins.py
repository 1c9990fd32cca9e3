"""Makes what students hand in: folders, files, and zips, also in each other."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

Files = Mapping[str, Any]  # a name, and its text, its bytes, or what is in it (a zip)


def zipped(files: Files) -> bytes:
    """Return a zip; a mapping in it is a zip, too."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, as_bytes(content))
    return file.getvalue()


def as_bytes(content: Any) -> bytes:
    """Return the bytes of a file."""
    if isinstance(content, Mapping):
        return zipped(content)
    return content if isinstance(content, bytes) else str(content).encode()


def lay(folder: Path, files: Files) -> Path:
    """Write files into a folder, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(as_bytes(content))
    return folder
