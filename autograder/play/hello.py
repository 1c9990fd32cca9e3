"""The runner's first word: which process it is, and a way to ask its network namespace.

It is said before any of the student's code is imported, so it can be believed.
"""

from __future__ import annotations

import socket
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_CREDENTIALS = struct.Struct("3i")  # struct ucred: pid, uid, gid
_RIGHT = struct.Struct("i")
_SCM_CREDENTIALS = getattr(socket, "SCM_CREDENTIALS", None)
_MOST = 1 << 16  # bytes read at once


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """What the kernel adds to a message.

    ``pid`` is the process that sent it, as it is numbered here; 0 where the kernel does
    not say.  ``netlink`` is the netlink socket that came with it.
    """

    pid: int = 0
    netlink: socket.socket | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hello:
    """Where the runner lives; ``pid_inside`` is its number in its own PID namespace."""

    origin: Origin
    pid_inside: int

    @classmethod
    def read(cls, message: Mapping[str, Any], origin: Origin) -> Hello:
        """Take the runner's first message."""
        pid = message.get("hello")
        return cls(origin=origin, pid_inside=pid if isinstance(pid, int) else 0)


def ask_for_credentials(sock: socket.socket) -> None:
    """Have the kernel add to each message which process sent it (Linux)."""
    local = sock.family == getattr(socket, "AF_UNIX", None)
    if local and hasattr(socket, "SO_PASSCRED"):
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)


def receive(sock: socket.socket) -> tuple[bytes, Origin]:
    """Read what is there, with what the kernel adds to it."""
    if not hasattr(sock, "recvmsg"):
        return sock.recv(_MOST), Origin()
    room = socket.CMSG_SPACE(_CREDENTIALS.size) + socket.CMSG_SPACE(_RIGHT.size)
    flags = getattr(socket, "MSG_CMSG_CLOEXEC", 0)
    data, extras, _, _ = sock.recvmsg(_MOST, room, flags)
    pid, netlink = 0, None
    for level, kind, body in extras:
        if (level, kind) == (socket.SOL_SOCKET, socket.SCM_RIGHTS):
            netlink = socket.socket(fileno=_RIGHT.unpack(body)[0])
        elif (level, kind) == (socket.SOL_SOCKET, _SCM_CREDENTIALS):
            pid = _CREDENTIALS.unpack(body)[0]
    return data, Origin(pid=pid, netlink=netlink)
