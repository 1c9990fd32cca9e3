"""Whether a descriptor that a thread waits on can become ready, and through whom."""

from __future__ import annotations

import enum
import errno
import os
import select
import socket
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from autograder.proof import procfs, signals, sockets
from autograder.proof.descriptor_holders import READS, WRITES
from autograder.proof.known import is_helper
from autograder.proof.scene import Scene


class Closure(enum.Enum):
    """Who could end a wait."""

    CLOSED = "only threads of the tree, and all of them sleep"
    GATE = "the referee, who holds it"
    SERVER = "the same, if a thread of the library serves here"
    READY = "it has just ended"
    TIMED = "the clock"
    EXTERNAL = "somebody outside, or somebody unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class AwaitedDescriptor:
    """One descriptor of one wait.

    ``holders`` are the processes of the tree that could make it ready; ``reason`` says
    why it is not closed, or, of one that is, that nobody has accepted it yet.
    """

    fd: int
    writes: bool  # what the waiting thread wants: to write, or to read
    target: str
    closure: Closure
    holders: tuple[int, ...] = ()
    reason: str = ""

    @property
    def accepted(self) -> bool:
        """Whether its listener need not accept it first."""
        return not (self.closure is Closure.CLOSED and self.reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Want:
    """A descriptor that a process waits to read, or to write."""

    pid: int
    fd: int
    writes: bool = False


NOT_ACCEPTED = "nobody has accepted the connection yet"

_Answer = tuple[Closure, tuple[int, ...], str]
_PRIVATE_FOLDER = b"pymp-"  # multiprocessing.util.get_temp_dir
_OPEN_PAIRS = frozenset(
    {
        (sockets.TCP_ESTABLISHED, sockets.TCP_ESTABLISHED),
        (sockets.TCP_HALF_CLOSED, sockets.TCP_CLOSE_WAIT),
    }
)
_TIMEOUT = struct.Struct("@ll")


def examine(want: Want, scene: Scene) -> AwaitedDescriptor:
    """Say who could end the wait for one descriptor."""
    try:
        target = procfs.target(want.pid, want.fd)
        closure, holders, reason = _answer(want, target, scene)
    except (OSError, ValueError, KeyError) as error:
        target = ""
        closure, holders = Closure.EXTERNAL, ()
        reason = f"descriptor {want.fd} cannot be looked at: {error}"
    return AwaitedDescriptor(
        fd=want.fd,
        writes=want.writes,
        target=target,
        closure=closure,
        holders=holders,
        reason=reason,
    )


def _answer(want: Want, target: str, scene: Scene) -> _Answer:
    if target in scene.world.outside:
        return _external(f"{target} was inherited from outside")
    kind = target.removeprefix("anon_inode:").partition(":")[0]
    if kind == "socket" and int(target[8:-1]) in scene.world.gate_inodes:
        return Closure.GATE, (), ""
    rule = _RULES.get(kind)
    if rule is None:
        return _external(f"waits for {target}")
    answer = rule(want, target, scene)
    if answer[0] not in (Closure.CLOSED, Closure.SERVER):
        return answer
    return _state_now(want, kind == "socket") or answer


def _external(reason: str) -> _Answer:
    return Closure.EXTERNAL, (), reason


def _pipe(want: Want, target: str, scene: Scene) -> _Answer:
    if strangers := scene.holders.outside(target, scene.members):
        return _external(f"{target} is held by process {strangers[0]} outside")
    other = scene.holders.with_mode(target, READS if want.writes else WRITES)
    if not other:
        return _external(f"nobody is seen to hold the other end of {target}")
    return Closure.CLOSED, tuple(other), ""


def _socket(want: Want, target: str, scene: Scene) -> _Answer:
    inode = int(target[8:-1])
    if found := scene.unix_socket(inode):
        return _unix(found, want, scene)
    if _is_listening(want):
        return _external(f"anybody may connect to {target}")
    for entry in scene.tcp_table(want.pid):
        if entry.inode == inode:
            return _tcp(entry, want, scene)
    return _external(f"{target} is of a kind that anybody may reach")


def _is_listening(want: Want) -> bool:
    """Ask the socket: the table of all connections takes the kernel long to print."""
    try:
        with (
            procfs.borrowed(want.pid, want.fd) as copy,
            socket.socket(fileno=os.dup(copy)) as mine,
        ):
            return bool(mine.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))
    except OSError:
        return False


def _unix(mine: sockets.UnixSocket, want: Want, scene: Scene) -> _Answer:
    if mine.state == sockets.UNIX_LISTENING:
        return _listener(mine, want)
    if mine.kind not in (sockets.STREAM, sockets.SEQUENCED):
        return _external("a datagram socket may be sent to by anybody")
    if mine.waiting and not want.writes:
        return Closure.READY, (), ""
    if not mine.peer and (doors := scene.unix_listeners(mine.inode)):
        return _not_accepted(mine.inode, doors, scene)
    return _pair(mine.inode, mine.peer, scene)


def _not_accepted(mine: int, listeners: Iterable[int], scene: Scene) -> _Answer:
    """Nobody has the other end before somebody accepts the connection.

    Only who holds a listener can, or close it: one process of the tree, or another.
    """
    doors = [f"socket:[{inode}]" for inode in listeners]
    ends = [f"socket:[{mine}]", *doors]
    if scene.world.outside.intersection(ends):
        return _external(f"{ends[0]} or its listener was inherited from outside")
    for end in ends:
        if strangers := scene.holders.outside(end, scene.members):
            return _external(f"{end} is held by process {strangers[0]} outside")
    holders = {hold.pid for door in doors for hold in scene.holders.of(door)}
    if not doors or not all(scene.holders.of(door) for door in doors):
        return _external(f"nobody is seen to hold the listener of {ends[0]}")
    return Closure.CLOSED, tuple(sorted(holders)), NOT_ACCEPTED


def _pair(mine: int, other: int, scene: Scene) -> _Answer:
    ends = [f"socket:[{mine}]", f"socket:[{other}]"]
    if scene.world.outside.intersection(ends):
        return _external(f"{ends[1]} was inherited from outside")
    for end in ends:
        if strangers := scene.holders.outside(end, scene.members):
            return _external(f"{end} is held by process {strangers[0]} outside")
    holders = sorted({hold.pid for hold in scene.holders.of(ends[1])})
    if not other or not holders:
        return _external(f"nobody is seen to hold the other end of {ends[0]}")
    return Closure.CLOSED, tuple(holders), ""


def _listener(mine: sockets.UnixSocket, want: Want) -> _Answer:
    """A listener of `multiprocessing` has a random name in a private folder."""
    if mine.waiting:
        return Closure.READY, (), ""
    name = os.fsdecode(mine.name.rstrip(b"\0"))
    folder = Path(name).parent
    if not name.startswith("/") or not folder.name.startswith(_PRIVATE_FOLDER.decode()):
        return _external(f"anybody may connect to {name or 'the socket'}")
    if Path(f"/proc/{want.pid}/root{folder}").stat().st_mode & 0o077:
        return _external(f"others may connect to {name}")
    closure = Closure.CLOSED if is_helper(want.pid) else Closure.SERVER
    return closure, (), f"somebody who knows {name} may connect"


def _tcp(mine: sockets.TcpSocket, want: Want, scene: Scene) -> _Answer:
    """A connection inside the tree with nothing on its way."""
    table = scene.tcp_table(want.pid)
    other = sockets.other_end(mine, table)
    if other is None or (mine.state, other.state) not in _OPEN_PAIRS:
        return _external("the other end of the connection is not in this tree")
    if want.writes:
        # The kernel may still find room by itself: it probes, and adapts its buffers.
        return _external("room in a TCP connection may come without anybody's doing")
    if mine.unread or other.unsent:
        return Closure.READY, (), ""
    if mine.unsent:  # TCP_USER_TIMEOUT says for how long
        return _external("the kernel may give up what the other end does not take")
    if not other.inode:
        doors = [entry.inode for entry in sockets.listeners(other, table)]
        return _not_accepted(mine.inode, doors, scene)
    return _pair(mine.inode, other.inode, scene)


def _event(want: Want, target: str, scene: Scene) -> _Answer:
    mine = procfs.description(want.pid, want.fd).get("eventfd-id")
    if mine is None:
        return _external("this kernel does not tell one eventfd from another")
    holders = set()
    for hold in scene.holders.of(target):
        if procfs.description(hold.pid, hold.fd).get("eventfd-id") == mine:
            holders.add(hold.pid)
    if holders - scene.members:
        return _external("the eventfd is held outside")
    if any(_has_asynchronous_io(pid) for pid in holders):
        return _external("the kernel may write to the eventfd")
    return Closure.CLOSED, tuple(sorted(holders)), ""


def _has_asynchronous_io(pid: int) -> bool:
    return any(area.path.startswith("/[aio]") for area in procfs.areas(pid))


def _timer(want: Want, _target: str, _scene: Scene) -> _Answer:
    value = procfs.description(want.pid, want.fd).get("it_value", "")
    if value.replace(" ", "") == "(0,0)":
        return _external("a timer that is not set may be set by those who share it")
    return Closure.TIMED, (), "waits for a timer"


def _process(want: Want, _target: str, scene: Scene) -> _Answer:
    pid = int(procfs.description(want.pid, want.fd)["Pid"])
    if pid in scene.members:
        return Closure.CLOSED, (pid,), ""
    if pid < 0 or scene.is_dead(pid):
        return Closure.READY, (), ""
    return _external(f"waits for process {pid} outside")


def _signals(want: Want, _target: str, _scene: Scene) -> _Answer:
    reason = signals.awaited(int(procfs.description(want.pid, want.fd)["sigmask"], 16))
    return _external(reason) if reason else (Closure.CLOSED, (), "")


_RULES: dict[str, Callable[[Want, str, Scene], _Answer]] = {
    "pipe": _pipe,
    "socket": _socket,
    "[eventfd]": _event,
    "[timerfd]": _timer,
    "[pidfd]": _process,
    "pidfd": _process,
    "[signalfd]": _signals,
}


def _state_now(want: Want, is_socket: bool) -> _Answer | None:
    """Ask the description itself whether it is ready, or has a timeout of its own."""
    try:
        with procfs.borrowed(want.pid, want.fd) as copy:
            if is_ready(copy, select.POLLOUT if want.writes else select.POLLIN):
                return Closure.READY, (), ""
            if is_socket and _has_timeout(copy, want.writes):
                return Closure.TIMED, (), "the socket has a timeout of its own"
    except OSError as error:
        if error.errno not in (errno.EPERM, errno.EACCES, errno.ENOSYS):
            raise
    return None


def is_ready(fd: int, events: int) -> bool:
    """Whether a descriptor is ready at this moment."""
    poller = select.poll()
    poller.register(fd, events)
    return bool(poller.poll(0))


def _has_timeout(fd: int, writes: bool) -> bool:
    option = socket.SO_SNDTIMEO if writes else socket.SO_RCVTIMEO
    with socket.socket(fileno=os.dup(fd)) as copy:
        value = copy.getsockopt(socket.SOL_SOCKET, option, _TIMEOUT.size)
    return any(value)
