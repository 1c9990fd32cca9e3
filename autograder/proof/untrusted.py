"""Reading files that a student's process may have put, or put something else, there.

A named pipe in place of a file would make a reader wait forever, a link would show
it another file, a device or a file of a terabyte would fill its memory.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

MOST_BYTES = 1 << 22  # of one file: more than any of them needs

# What a system lacks, it cannot be attacked with.
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
)


def read_bytes(path: Path, *, start: int = 0) -> bytes:
    """Read at most ``MOST_BYTES`` of a regular file, from the byte ``start`` on.

    Raises ``OSError`` for what cannot be read, and for all that is not a regular file.
    """
    with os.fdopen(os.open(path, _FLAGS), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(f"Failed to read `{path}`: it is not a regular file")
        file.seek(start)
        return file.read(MOST_BYTES)


def read_text(path: Path) -> str:
    """Read a regular file as ``read_bytes`` does, as text, whatever it holds."""
    return read_bytes(path).decode("utf-8", "replace")
