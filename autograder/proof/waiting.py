"""From the waits of a tree in which nobody moves to who could end each of them."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from autograder.proof import procfs, signals
from autograder.proof.ends import AwaitedDescriptor, Closure, Want, examine
from autograder.proof.filelocks import examine_lock
from autograder.proof.kernel_waits import KernelWait, WaitKind
from autograder.proof.look import ThreadLook
from autograder.proof.named_memory import can_be_opened
from autograder.proof.scene import Scene

_POLL_IN = 0x001 | 0x002 | 0x040 | 0x080  # POLLIN, POLLPRI, POLLRDNORM, POLLRDBAND
_POLL_OUT = 0x004 | 0x100 | 0x200  # POLLOUT, POLLWRNORM, POLLWRBAND
_POLLFD = struct.Struct("=ihh")
_SIGNALS = struct.Struct("=Q")
_STRONGEST_FIRST = (
    Closure.READY,
    Closure.TIMED,
    Closure.EXTERNAL,
    Closure.SERVER,
    Closure.GATE,
)
_MOST = 65536  # descriptors in one wait


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A thread, what it waits for, and who could end that.

    ``holders`` are the processes that could, where the kernel tells; ``reason`` says
    why the wait is not closed.
    """

    pid: int
    tid: int
    wait: KernelWait
    closure: Closure
    ends: tuple[AwaitedDescriptor, ...] = ()
    holders: tuple[int, ...] = ()
    reason: str = ""


_Answer = tuple[Closure, tuple[AwaitedDescriptor, ...], tuple[int, ...], str]


def examine_wait(seen: ThreadLook, wait: KernelWait, scene: Scene) -> Waiting:
    """Say who could end the wait of one thread."""
    try:
        watched = _held_by_observer(seen)
        closure, ends, holders, reason = watched or _rule(wait)(seen, wait, scene)
    except (OSError, ValueError, KeyError, struct.error) as error:
        closure, ends, holders = Closure.EXTERNAL, (), ()
        reason = f"the wait cannot be looked at: {error}"
    return Waiting(
        pid=seen.pid,
        tid=seen.tid,
        wait=wait,
        closure=closure,
        ends=ends,
        holders=holders,
        reason=reason,
    )


def _held_by_observer(seen: ThreadLook) -> _Answer | None:
    """Whether a filter, a debugger or the like keeps the thread, whatever its call."""
    place = procfs.sleeps_at(seen.pid, seen.tid)
    if any(word in place for word in ("seccomp", "ptrace", "freez", "userfault")):
        return Closure.EXTERNAL, (), (), f"is held by somebody outside ({place})"
    return None


def _rule(wait: KernelWait) -> Callable[[ThreadLook, KernelWait, Scene], _Answer]:
    return _RULES.get(wait.kind, _unknown)


def _unknown(_seen: ThreadLook, wait: KernelWait, _scene: Scene) -> _Answer:
    return Closure.EXTERNAL, (), (), f"sleeps in {wait.text or 'no call'}, not known"


def _futex(seen: ThreadLook, wait: KernelWait, scene: Scene) -> _Answer:
    word = struct.unpack("=I", procfs.memory(seen.pid, wait.address, 4))[0]
    if word != wait.count:
        return Closure.READY, (), (), "the word it waits on has changed"
    if wait.shared:
        reason = _shared_outside(seen.pid, wait.address, scene)
        if reason:
            return Closure.EXTERNAL, (), (), reason
    return Closure.CLOSED, (), (), ""


def _shared_outside(pid: int, address: int, scene: Scene) -> str:
    """Why somebody outside may wake a futex in shared memory; empty for nobody."""
    area = procfs.area_at(pid, address)
    if area is None:
        return "waits on memory that is not there"
    if not area.shared:
        return ""
    if can_be_opened(pid, area, scene):
        return f"waits on memory that others can open: {area.path}"
    if area.path in scene.world.outside:
        return f"waits on memory that was inherited from outside: {area.path}"
    if scene.holders.mapping(area, scene.members):
        return f"waits on memory shared with a process outside: {area.path}"
    if area.path and scene.holders.outside(area.path, scene.members):
        return f"waits on memory held by a process outside: {area.path}"
    return ""


def _descriptor(seen: ThreadLook, wait: KernelWait, scene: Scene) -> _Answer:
    want = Want(pid=seen.pid, fd=wait.fds[0], writes=wait.kind is WaitKind.WRITE)
    end = examine(want, scene)
    place = procfs.sleeps_at(seen.pid, seen.tid)
    if place and end.target.startswith("pipe:") and "pipe" not in place:
        # The descriptor was closed under the thread, and its number taken again.
        return Closure.EXTERNAL, (end,), (), f"sleeps in {place}, not in a pipe"
    return _any_of((end,))


def _any_of(ends: Iterable[AwaitedDescriptor]) -> _Answer:
    """A wait for the first of several ends: each of them must be closed."""
    ends = tuple(ends)
    if not ends:
        return Closure.CLOSED, (), (), ""
    for closure in _STRONGEST_FIRST:
        for end in ends:
            if end.closure is closure:
                return closure, ends, end.holders, end.reason
    holders = sorted({pid for end in ends for pid in end.holders})
    return Closure.CLOSED, ends, tuple(holders), ""


def _poll(seen: ThreadLook, wait: KernelWait, scene: Scene) -> _Answer:
    if wait.count > _MOST:
        return Closure.EXTERNAL, (), (), "waits for too many descriptors"
    raw = procfs.memory(seen.pid, wait.address, _POLLFD.size * wait.count)
    wants: list[Want] = []
    for fd, events, _ in _POLLFD.iter_unpack(raw):
        if fd >= 0:
            wants += _wants(seen.pid, fd, events)
    return _any_of(examine(want, scene) for want in wants)


def _wants(pid: int, fd: int, events: int) -> list[Want]:
    """An end is watched for its closing whatever the events asked for."""
    wants = []
    if events & _POLL_OUT:
        wants.append(Want(pid=pid, fd=fd, writes=True))
    if events & _POLL_IN or not wants:
        wants.append(Want(pid=pid, fd=fd))
    return wants


def _select(seen: ThreadLook, wait: KernelWait, scene: Scene) -> _Answer:
    if wait.count > _MOST:
        return Closure.EXTERNAL, (), (), "waits for too many descriptors"
    size = (wait.count + 63) // 64 * 8
    wants: list[Want] = []
    for position, address in enumerate(wait.sets):
        if not address or not size:
            continue
        bits = int.from_bytes(procfs.memory(seen.pid, address, size), "little")
        wants += [
            Want(pid=seen.pid, fd=fd, writes=position == 1)
            for fd in range(wait.count)
            if bits >> fd & 1
        ]
    return _any_of(examine(want, scene) for want in wants)


def _epoll(seen: ThreadLook, wait: KernelWait, scene: Scene) -> _Answer:
    fd = wait.fds[0]
    wants: list[Want] = []
    for line in procfs.description_lines(seen.pid, fd):
        if not line.startswith("tfd:"):
            continue
        words = line.replace(":", ": ").split()
        entry = dict(zip(words[::2], words[1::2], strict=False))
        member = int(entry["tfd:"])
        inode = Path(f"/proc/{seen.pid}/fd/{member}").stat().st_ino
        if inode != int(entry["ino:"], 16):
            return Closure.EXTERNAL, (), (), "a descriptor was replaced since"
        wants += _wants(seen.pid, member, int(entry["events:"], 16))
    return _any_of(examine(want, scene) for want in wants)


def _child(seen: ThreadLook, wait: KernelWait, scene: Scene) -> _Answer:
    awaited = scene.children(seen.pid)
    if wait.child is not None:  # as the process numbers it
        awaited = frozenset(
            pid for pid in awaited if procfs.own_number(pid) == wait.child
        )
    alive = awaited & scene.members
    if not alive or any(scene.is_dead(pid) for pid in awaited):
        return Closure.READY, (), (), "a child has ended"
    return Closure.CLOSED, (), tuple(sorted(alive)), ""


def _lock(seen: ThreadLook, wait: KernelWait, scene: Scene) -> _Answer:
    return _any_of((examine_lock(seen.pid, wait.fds[0], scene),))


def _signal(seen: ThreadLook, wait: KernelWait, scene: Scene) -> _Answer:
    if wait.text == "pause":
        reason = "waits for any signal"
    elif wait.sets:
        mask = procfs.memory(seen.pid, wait.sets[0], _SIGNALS.size)
        reason = signals.awaited(_SIGNALS.unpack(mask)[0])
    else:
        reason = signals.ends_suspension(seen.pid, seen.tid, scene)
    return Closure.EXTERNAL if reason else Closure.CLOSED, (), (), reason


_RULES: dict[WaitKind, Callable[[ThreadLook, KernelWait, Scene], _Answer]] = {
    WaitKind.FUTEX: _futex,
    WaitKind.READ: _descriptor,
    WaitKind.WRITE: _descriptor,
    WaitKind.ACCEPT: _descriptor,
    WaitKind.POLL: _poll,
    WaitKind.SELECT: _select,
    WaitKind.EPOLL: _epoll,
    WaitKind.CHILD: _child,
    WaitKind.FLOCK: _lock,
    WaitKind.RECORD_LOCK: _lock,
    WaitKind.SIGNAL: _signal,
}
