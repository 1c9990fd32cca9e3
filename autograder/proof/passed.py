"""Descriptors on their way through a Unix socket: in nobody's table, yet not closed.

Whoever receives one can do with it what its holders can.  A socket that only sleeping
members of the tree hold gives it to nobody; from one that somebody outside holds, it
may be taken at any time.

None is seen in a network namespace other than the tree's, nor beside a message without
a byte.
"""

from __future__ import annotations

from collections.abc import Mapping

from autograder.proof import procfs
from autograder.proof.holders import Hold, Holders
from autograder.proof.scene import Scene
from autograder.proof.sockets import UnixSocket

_COUNT = "scm_fds"  # in `/proc/<pid>/fdinfo`, since Linux 5.11


def given_outside(scene: Scene) -> str:
    """Say that somebody outside may receive a descriptor; empty when nobody can.

    To be asked before the holders of anything are read: what is received in between has
    then a holder who is seen.  The sockets are read twice: one that was accepted in
    between has taken what the listener had.
    """
    full = _full(scene.unix_table())
    if not full:
        return ""
    holders = Holders()
    for entry in full:
        if _is_between(entry, holders, scene.members):
            return "somebody who is not seen may receive a descriptor"
        for hold in _receivers(entry, holders, scene.members):
            if _has_descriptors(hold):
                return f"process {hold.pid} outside may receive a descriptor"
    for entry in _full(Scene(world=scene.world, looks=scene.looks).unix_table()):
        if entry not in full and not _is_of_others(entry, holders, scene.members):
            return "somebody sends something, or has just accepted a connection"
    return ""


def _full(table: Mapping[int, UnixSocket]) -> list[UnixSocket]:
    return [entry for entry in table.values() if entry.waiting]


def _is_between(entry: UnixSocket, holders: Holders, members: frozenset[int]) -> bool:
    """Whether the tree has the other end of a socket that nobody is seen to hold.

    Its holder is hidden from us, or has accepted it and not yet got its number.
    """
    if not entry.peer or holders.of(_name(entry.inode)):
        return False
    return any(hold.pid in members for hold in holders.of(_name(entry.peer)))


def _receivers(
    entry: UnixSocket, holders: Holders, members: frozenset[int]
) -> list[Hold]:
    """Who outside holds a socket into which the tree may have sent something."""
    if _is_of_others(entry, holders, members):
        return []
    found = holders.of(_name(entry.inode))
    return [hold for hold in found if hold.pid not in members]


def _is_of_others(entry: UnixSocket, holders: Holders, members: frozenset[int]) -> bool:
    """Whether a socket belongs to a connection between two others."""
    mine = holders.of(_name(entry.inode))
    theirs = holders.of(_name(entry.peer)) if entry.peer else []
    return bool(theirs) and members.isdisjoint(hold.pid for hold in [*mine, *theirs])


def _has_descriptors(hold: Hold) -> bool:
    """Whether descriptors wait in a socket; where nobody tells, there may be some."""
    try:
        return procfs.description(hold.pid, hold.fd).get(_COUNT) != "0"
    except OSError:
        return True


def _name(inode: int) -> str:
    return f"socket:[{inode}]"
