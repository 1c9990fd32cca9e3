"""Descriptors on their way through a Unix socket: in nobody's table, yet not closed.

Whoever receives one can do with it what its holders can.  A socket that only sleeping
members of the tree hold gives it to nobody; from one that somebody outside holds, it
may be taken at any time.

None is seen in a network namespace other than the tree's, nor beside a message without
a byte.
"""

from __future__ import annotations

from autograder.proof import procfs
from autograder.proof.holders import Hold, Holders
from autograder.proof.scene import Scene
from autograder.proof.sockets import UnixSocket

_COUNT = "scm_fds"  # in `/proc/<pid>/fdinfo`, since Linux 5.11


def given_outside(scene: Scene) -> str:
    """Say that somebody outside may receive a descriptor; empty when nobody can.

    To be asked before the holders of anything are read: what is received in between has
    then a holder who is seen.
    """
    full = [entry for entry in scene.unix_table().values() if entry.waiting]
    if not full:
        return ""
    holders = Holders()
    for entry in full:
        for hold in _receivers(entry, holders, scene.members):
            if _has_descriptors(hold):
                return f"process {hold.pid} outside may receive a descriptor"
    return ""


def _receivers(
    entry: UnixSocket, holders: Holders, members: frozenset[int]
) -> list[Hold]:
    """Who outside holds a socket into which the tree may have sent something."""
    mine = holders.of(_name(entry.inode))
    theirs = holders.of(_name(entry.peer)) if entry.peer else []
    if theirs and members.isdisjoint(hold.pid for hold in [*mine, *theirs]):
        return []  # a connection between two others
    return [hold for hold in mine if hold.pid not in members]


def _has_descriptors(hold: Hold) -> bool:
    """Whether descriptors wait in a socket; where nobody tells, there may be some."""
    try:
        return procfs.description(hold.pid, hold.fd).get(_COUNT) != "0"
    except OSError:
        return True


def _name(inode: int) -> str:
    return f"socket:[{inode}]"
