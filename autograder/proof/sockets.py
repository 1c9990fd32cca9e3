"""The other end of a socket: Unix sockets over netlink, TCP in `/proc/net/tcp`."""

from __future__ import annotations

import errno
import os
import socket
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

UNIX_LISTENING = 10
STREAM = 1
SEQUENCED = 5

TCP_ESTABLISHED = 1
TCP_HALF_CLOSED = 5  # FIN_WAIT2: this end has said its last word, the other has not
TCP_CLOSE_WAIT = 8
TCP_LISTENING = 10

_SOCK_DIAG = 4  # NETLINK_SOCK_DIAG
_BY_FAMILY = 20  # SOCK_DIAG_BY_FAMILY
_ONE = 0x001  # NLM_F_REQUEST
_DUMP = 0x301  # NLM_F_REQUEST | NLM_F_DUMP
_DONE, _ERROR = 3, 2
_SHOW = 0x01 | 0x04 | 0x08 | 0x10  # name, peer, who knocks, lengths of the queues
_SHOW_PEER = 0x04
_ANY = 0xFFFFFFFF
_NAME, _PEER, _KNOCKING, _LENGTHS = 0, 2, 3, 4
_HEADER = struct.Struct("=IHHII")
_REQUEST = struct.Struct("=BBHIIIII")
_MESSAGE = struct.Struct("=BBBBIII")
_ATTRIBUTE = struct.Struct("=HH")


@dataclass(frozen=True, slots=True, kw_only=True)
class UnixSocket:
    """A Unix socket as the kernel describes it; ``peer`` is 0 when there is none."""

    inode: int
    kind: int
    state: int
    peer: int = 0
    waiting: int = 0  # bytes to be read; connections to be accepted
    name: bytes = b""
    knocking: tuple[int, ...] = ()  # of a listener: whose connections wait for accept


@dataclass(frozen=True, slots=True, kw_only=True)
class TcpSocket:
    """One line of `/proc/net/tcp`: addresses are kept as the kernel prints them.

    ``inode`` is 0 for one that no process has: not accepted yet, or closed by all.
    """

    inode: int
    local: tuple[str, str]
    remote: tuple[str, str]
    state: int
    unsent: int  # bytes not yet acknowledged by the other end
    unread: int


def unix_sockets(ready_made: socket.socket | None = None) -> dict[int, UnixSocket]:
    """Every Unix socket of a network namespace, by inode.

    ``ready_made`` is a netlink socket (NETLINK_SOCK_DIAG) opened in the namespace to be
    asked; without it, ours is asked.  Raises `OSError` where the kernel refuses.
    """
    return {found.inode: found for found in _ask(ready_made, 0, _DUMP, _SHOW)}


def peer_inode(inode: int, ready_made: socket.socket | None = None) -> int:
    """The inode of the Unix socket that ``inode`` is connected to, or 0.

    ``ready_made`` as in `unix_sockets`: it must be of the namespace in which the
    connection was made.  Raises `OSError` as that does.
    """
    try:
        [found] = _ask(ready_made, inode, _ONE, _SHOW_PEER)
    except FileNotFoundError:  # of another namespace, or gone
        return 0
    return found.peer


def _ask(
    ready_made: socket.socket | None, inode: int, flags: int, show: int
) -> list[UnixSocket]:
    """Ask the kernel about Unix sockets, sock_diag(7)."""
    link = ready_made or socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, _SOCK_DIAG)
    try:
        request = _REQUEST.pack(
            socket.AF_UNIX, 0, 0, _ANY, inode, show, _ANY, _ANY
        )  # in every state, whatever its cookie
        size = _HEADER.size + len(request)
        link.send(_HEADER.pack(size, _BY_FAMILY, flags, 1, 0) + request)
        return list(_answers(link, whole_table=flags == _DUMP))
    finally:
        if ready_made is None:
            link.close()


def _answers(link: socket.socket, *, whole_table: bool) -> Iterator[UnixSocket]:
    while True:
        data = link.recv(1 << 17 if whole_table else 1 << 13)
        at = 0
        while at < len(data):
            size, kind, _, _, _ = _HEADER.unpack_from(data, at)
            if kind == _DONE:
                return
            if kind == _ERROR:
                code = -struct.unpack_from("=i", data, at + _HEADER.size)[0]
                raise OSError(code or errno.EPROTO, os.strerror(code or errno.EPROTO))
            yield _unix_socket(data[at + _HEADER.size : at + size])
            at += (size + 3) & ~3
        if not whole_table:
            return


def _unix_socket(message: bytes) -> UnixSocket:
    _, kind, state, _, inode, _, _ = _MESSAGE.unpack_from(message)
    peer = waiting = 0
    name = b""
    knocking: tuple[int, ...] = ()
    at = _MESSAGE.size
    while at + _ATTRIBUTE.size <= len(message):
        size, attribute = _ATTRIBUTE.unpack_from(message, at)
        value = message[at + _ATTRIBUTE.size : at + size]
        if attribute == _PEER:
            peer = struct.unpack("=I", value)[0]
        elif attribute == _LENGTHS:
            waiting = struct.unpack("=II", value)[0]
        elif attribute == _NAME:
            name = value
        elif attribute == _KNOCKING:
            knocking = struct.unpack(f"={len(value) // 4}I", value)
        at += max((size + 3) & ~3, _ATTRIBUTE.size)
    return UnixSocket(
        inode=inode,
        kind=kind,
        state=state,
        peer=peer,
        waiting=waiting,
        name=name,
        knocking=knocking,
    )


def tcp_sockets(pid: int) -> tuple[TcpSocket, ...]:
    """Every TCP socket of the network namespace of a process."""
    found: list[TcpSocket] = []
    for table in ("tcp", "tcp6"):
        path = Path(f"/proc/{pid}/net/{table}")
        if path.exists():
            lines = path.read_text("ascii").splitlines()[1:]
            found += [_tcp_socket(line.split()) for line in lines]
    return tuple(found)


def _tcp_socket(words: list[str]) -> TcpSocket:
    unsent, unread = words[4].split(":")
    return TcpSocket(
        inode=int(words[9]),
        local=_address(words[1]),
        remote=_address(words[2]),
        state=int(words[3], 16),
        unsent=int(unsent, 16),
        unread=int(unread, 16),
    )


def _address(text: str) -> tuple[str, str]:
    host, port = text.split(":")
    mapped = "0000000000000000FFFF0000"  # an IPv4 address seen by an IPv6 socket
    return host.removeprefix(mapped), port


def other_end(mine: TcpSocket, table: Iterable[TcpSocket]) -> TcpSocket | None:
    """The other end of a connection, when it lies in the same namespace."""
    ends = [
        entry
        for entry in table
        if entry.local == mine.remote and entry.remote == mine.local
    ]
    return ends[0] if len(ends) == 1 else None


def listeners(end: TcpSocket, table: Iterable[TcpSocket]) -> list[TcpSocket]:
    """Those that may have got this connection: all that listen at its port."""
    return [
        entry
        for entry in table
        if entry.state == TCP_LISTENING and entry.local[1] == end.local[1]
    ]
