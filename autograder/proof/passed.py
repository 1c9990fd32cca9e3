"""Descriptors on their way through a Unix socket: in nobody's table, yet not closed.

The receiver can do with it what its holders can.  A socket that only sleeping
members of the tree hold gives it to nobody; from one that somebody outside holds, it
may be taken at any time.

None is seen in a network namespace other than the tree's, nor beside a message without
a byte.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from autograder.proof import procfs
from autograder.proof.descriptor_holders import Hold, Holders
from autograder.proof.scene import Scene
from autograder.proof.sockets import UNIX_LISTENING, UnixSocket

_COUNT = "scm_fds"  # in `/proc/<pid>/fdinfo`, since Linux 5.11


def given_outside(scene: Scene) -> str:
    """Say that somebody outside may receive a descriptor; empty when nobody can.

    To be asked before the holders of anything are read: what is received in between has
    then a holder who is seen.  The sockets are read twice: a connection that was
    accepted in between has taken with it what the listener had.
    """
    full = _full(scene.unix_table())
    if not full:
        return ""
    ends = _Ends(Holders(), scene.members)
    for entry in full:
        if ends.are_ours(entry.peer) and not ends.of(entry.inode):
            return "somebody who is not seen may receive a descriptor"
        for hold in ends.receivers(entry):
            if _has_descriptors(hold, f"socket:[{entry.inode}]"):
                return f"process {hold.pid} outside may receive a descriptor"
    listeners = {entry.name for entry in full if entry.state == UNIX_LISTENING}
    for entry in _full(Scene(world=scene.world, looks=scene.looks).unix_table()):
        is_ours = ends.are_ours(entry.peer)
        is_left = not entry.peer and entry.name in listeners
        if entry not in full and (is_ours or is_left):
            return "somebody outside has just accepted a connection"
    return ""


def _full(table: Mapping[int, UnixSocket]) -> list[UnixSocket]:
    """The sockets in which something waits to be received, or to be accepted."""
    return [entry for entry in table.values() if entry.waiting]


@dataclass(frozen=True, slots=True)
class _Ends:
    """The ends of connections, and who holds them."""

    holders: Holders
    members: frozenset[int]

    def of(self, inode: int) -> list[Hold]:
        """Who holds an end, which is 0 for none."""
        return self.holders.of(f"socket:[{inode}]") if inode else []

    def are_ours(self, inode: int) -> bool:
        """Whether the tree holds an end."""
        return any(hold.pid in self.members for hold in self.of(inode))

    def receivers(self, entry: UnixSocket) -> list[Hold]:
        """Who outside holds a socket into which the tree may have sent something."""
        mine, theirs = self.of(entry.inode), self.of(entry.peer)
        if theirs and not self.are_ours(entry.inode) and not self.are_ours(entry.peer):
            return []  # a connection between two others
        return [hold for hold in mine if hold.pid not in self.members]


def _has_descriptors(hold: Hold, target: str) -> bool:
    """Whether descriptors wait in a socket; where nobody tells, there may be some."""
    try:
        count = procfs.description(hold.pid, hold.fd).get(_COUNT)
        return count != "0" and procfs.target(hold.pid, hold.fd) == target
    except (FileNotFoundError, ProcessLookupError):
        return False  # it was closed meanwhile
    except OSError:
        return True
