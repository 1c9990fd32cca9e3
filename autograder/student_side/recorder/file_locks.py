"""Locks on files (`flock`, `lockf`) below `lockstep run`: who took them, at which line.

The kernel knows the process that holds one; only the program's line shows the thread
and the place.  Each file is known by its device and inode.
"""

from __future__ import annotations

import os

from .after_import import when_imported
from .calls import like
from .events import frame_at, here, leave_out_ours, taker_at
from .waits import gives_any, takes

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from typing import Any


def install() -> None:
    """Record from the moment there can be any."""
    when_imported("fcntl", _watch)


def _watch(module: Any) -> None:
    for name in ("flock", "lockf"):
        setattr(module, name, _told(module, getattr(module, name), name))


def _told(module: Any, original: Any, name: str) -> Any:
    own, gives_back = here.own, module.LOCK_UN

    def call(fd: Any, operation: Any, *args: Any, **options: Any) -> Any:
        try:
            value = original(fd, operation, *args, **options)
        except BaseException as error:
            leave_out_ours(error)
            raise
        frame = frame_at(1)
        if own[frame.f_code.co_filename]:
            try:
                number = fd if isinstance(fd, int) else fd.fileno()
                file = os.fstat(number)
                obj = f"file {file.st_dev}:{file.st_ino} {name}"
                who = taker_at(frame)
                gives_any(who, obj)
                is_whole = not args and not options  # else: of which part?
                if is_whole and not operation & gives_back:
                    takes(who, "file lock acquired", obj)
            except Exception:  # noqa: BLE001 - whatever was given, the call was made
                pass
        return value

    return like(original, call)
