"""Who holds a lock on a file that a thread waits for (`flock`, `fcntl`)."""

from __future__ import annotations

import os
from pathlib import Path

from autograder.proof import procfs
from autograder.proof.ends import AwaitedDescriptor, Closure
from autograder.proof.scene import Scene


def examine_lock(pid: int, fd: int, scene: Scene) -> AwaitedDescriptor:
    """Say who holds the locks on the file behind a descriptor.

    `flock` locks belong to an open description, `fcntl` locks to a process;
    `/proc/<pid>/fdinfo` shows both beside the descriptors they are held through.
    """
    try:
        target = procfs.target(pid, fd)
        closure, holders, reason = _answer(pid, fd, target, scene)
    except (OSError, ValueError) as error:
        target, closure, holders = "", Closure.EXTERNAL, ()
        reason = f"descriptor {fd} cannot be looked at: {error}"
    return AwaitedDescriptor(
        fd=fd,
        writes=True,
        target=target,
        closure=closure,
        holders=holders,
        reason=reason,
    )


def _answer(
    pid: int, fd: int, target: str, scene: Scene
) -> tuple[Closure, tuple[int, ...], str]:
    file = Path(f"/proc/{pid}/fd/{fd}").stat()
    holders: set[int] = set()
    named: set[str] = set()
    for hold in scene.holders.of(target):
        same = Path(f"/proc/{hold.pid}/fd/{hold.fd}").stat()
        if not os.path.samestat(file, same):
            continue
        for lock in _locks(hold.pid, hold.fd):
            holders.add(hold.pid)
            named.add(lock[-3])  # device and inode, as `/proc/locks` prints them
    if not holders:
        return Closure.EXTERNAL, (), f"nobody is seen to hold the lock on {target}"
    if strangers := holders - scene.members:
        return Closure.EXTERNAL, (), f"process {min(strangers)} outside holds the lock"
    if strangers := _owners(named) - scene.members - {0, -1}:
        known = {p for p in strangers if not Path(f"/proc/{p}").exists()}
        if strangers - known:
            return Closure.EXTERNAL, (), "a process outside holds a lock on the file"
    return Closure.CLOSED, tuple(sorted(holders)), ""


def _locks(pid: int, fd: int) -> list[list[str]]:
    """The locks held through a descriptor, as words: … pid device:inode from to."""
    return [
        line.split()
        for line in procfs.description_lines(pid, fd)
        if line.startswith("lock:") and " -> " not in line
    ]


def _owners(named: set[str]) -> set[int]:
    """The processes that `/proc/locks` names for those files, waiters left out."""
    owners = set()
    for line in Path("/proc/locks").read_text("ascii").splitlines():
        words = line.split()
        if words[1] != "->" and words[-3] in named:
            owners.add(int(words[-4]))
    return owners
