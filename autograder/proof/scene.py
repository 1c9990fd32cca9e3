"""What one judgement looks at, gathered once and kept while it lasts."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from autograder.proof.descriptor_holders import Holders
from autograder.proof.look import ThreadLook
from autograder.proof.sockets import (
    TcpSocket,
    UnixSocket,
    tcp_sockets,
    unix_sockets,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What is known beforehand about a process tree.

    ``gate_inodes`` are client sockets whose blocked reader the referee holds.
    ``outside`` are descriptions that the root inherited, as `/proc/<pid>/fd` names them
    (``pipe:[17]``): somebody outside has the other end.  ``lines_folder`` is where the
    processes keep their facts.  ``no_alarms`` are processes known to set no timer: the
    kit's own, a sandbox.  ``netlink`` is a NETLINK_SOCK_DIAG socket of the tree's
    network namespace, where that is not ours.  ``spinning`` are threads of the library
    that never sleep and can wake nobody: they count as none.
    """

    root_pid: int
    gate_inodes: frozenset[int] = frozenset()
    outside: frozenset[str] = frozenset()
    lines_folder: Path | None = None
    no_alarms: frozenset[int] = frozenset()
    netlink: socket.socket | None = None
    spinning: frozenset[tuple[int, int]] = frozenset()


@dataclass(slots=True)
class Scene:
    """A tree in which nobody moves, and what the kernel tells about it."""

    world: World
    looks: Mapping[tuple[int, int], ThreadLook]
    members: frozenset[int] = frozenset()
    holders: Holders = field(default_factory=Holders)
    _unix: dict[int, UnixSocket] | None = None
    _tcp: dict[int, tuple[TcpSocket, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.members = frozenset(s.pid for s in self.looks.values() if s.alive)

    def unix_socket(self, inode: int) -> UnixSocket | None:
        """The Unix socket of that inode, if it is one of this network namespace."""
        return self.unix_table().get(inode)

    def unix_listeners(self, client: int) -> list[int]:
        """The listeners at which a connection waits to be accepted."""
        found = self.unix_table().values()
        return [each.inode for each in found if client in each.knocking]

    def unix_table(self) -> Mapping[int, UnixSocket]:
        """The Unix sockets of this network namespace, where the kernel tells them."""
        if self._unix is None:
            try:
                self._unix = unix_sockets(self.world.netlink)
            except OSError:
                self._unix = {}
        return self._unix

    def tcp_table(self, pid: int) -> tuple[TcpSocket, ...]:
        """The TCP sockets of the network namespace of a process."""
        if pid not in self._tcp:
            self._tcp[pid] = tcp_sockets(pid)
        return self._tcp[pid]

    def children(self, pid: int) -> frozenset[int]:
        """The children of a process, dead ones included."""
        return frozenset(s.pid for s in self.looks.values() if s.parent == pid)

    def is_dead(self, pid: int) -> bool:
        """Whether a process of the looks has ended and waits to be collected."""
        return pid not in self.members and any(k[0] == pid for k in self.looks)
