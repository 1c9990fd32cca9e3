"""How processes ended: the kernel's word, which a process cannot forge or keep back.

A process is watched by a pidfd that is opened while it surely lives, so its number can
never come to mean another one.  Since Linux 6.15 a pidfd tells the exit status also
when the parent has already taken it (``PIDFD_GET_INFO`` of ``linux/pidfd.h``).
On an older kernel nothing is known, and nothing is said.
"""

from __future__ import annotations

import contextlib
import os
import struct
from collections.abc import Mapping

from autograder.proof import procfs

_GET_INFO = 0xC040FF0B  # _IOWR(0xFF, 11, struct pidfd_info) in its first size
_SIZE = 64
_EXIT = 1 << 3  # PIDFD_INFO_EXIT
_STATUS = 60  # where the exit status lies, as wait(2) gives it
_MOST = 64  # processes of one play


class Exits:
    """Watches processes, and tells at the end how those ended that did."""

    def __init__(self) -> None:
        self._watched: dict[int, int] = {}  # process -> pidfd

    def watch(self, pid: int) -> None:
        """Watch a process that is held now; once more does no harm."""
        if pid in self._watched or len(self._watched) >= _MOST:
            return
        with contextlib.suppress(OSError):
            self._watched[pid] = os.pidfd_open(pid)

    def told(self) -> Mapping[int, int]:
        """Return the exit code of each that has ended: negative for a signal."""
        codes = {pid: _exit_code(fd) for pid, fd in self._watched.items()}
        return {pid: code for pid, code in codes.items() if code is not None}

    def unjoined(self, parent: int) -> frozenset[int]:
        """Return those that have ended, and whose ``parent`` has not asked how."""
        return frozenset(pid for pid in self._watched if _is_left_dead(pid, parent))

    def close(self) -> None:
        """Watch nobody any more."""
        for fd in self._watched.values():
            os.close(fd)
        self._watched.clear()


def _is_left_dead(pid: int, parent: int) -> bool:
    try:
        status = procfs.status(pid)
    except OSError:  # its parent has taken it: it is no longer there
        return False
    return status.get("State", "")[:1] == "Z" and status.get("PPid") == str(parent)


def _exit_code(pidfd: int) -> int | None:
    info = bytearray(struct.pack("=Q", _EXIT).ljust(_SIZE, b"\0"))
    try:
        import fcntl  # here: Windows has none, and watches nobody

        fcntl.ioctl(pidfd, _GET_INFO, info)
    except OSError:  # it is no longer there, or the kernel does not know the question
        return None
    if not struct.unpack_from("=Q", info)[0] & _EXIT:
        return None
    return os.waitstatus_to_exitcode(struct.unpack_from("=i", info, _STATUS)[0])
