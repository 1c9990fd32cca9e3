"""What a sleeping thread waits for, read from its system call alone."""

from __future__ import annotations

import enum
import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from autograder.proof import syscalls
from autograder.proof.look import ASLEEP, ThreadLook


class WaitKind(enum.StrEnum):
    """What could end a wait."""

    FUTEX = "futex"  # somebody who changes a word of memory: locks, queues, joins
    READ = "read"  # somebody who writes, or closes the other end
    WRITE = "write"  # somebody who reads, or closes the other end
    ACCEPT = "accept"  # somebody who connects
    POLL = "poll"  # any of several descriptions, listed in memory
    SELECT = "select"  # the same, as three sets of bits
    EPOLL = "epoll"  # the same, kept by the kernel
    CHILD = "child"  # the end of a child process
    FLOCK = "flock"  # of those with a lock on the whole file
    RECORD_LOCK = "record lock"  # of those with a lock on a part of it
    SIGNAL = "signal"  # a signal
    SLEEP = "sleep"  # the clock alone
    UNKNOWN = "unknown"  # a call that the proof does not know: never part of a proof


@dataclass(frozen=True, slots=True, kw_only=True)
class KernelWait:
    """One thread's wait.

    ``fds`` are the descriptors known from the arguments.  ``address`` is where memory
    holds the rest: the futex word, the poll list, the first set of a select; ``count``
    is the expected word, the length of the list, the width of the sets; ``sets`` are
    the addresses of the three sets, or that of the set of signals.  ``deadline_at`` is
    the address of a timeout and ``timeout_ms`` its value where an argument holds it.
    ``child`` is the process waited for, or None for any; ``shared`` tells whether a
    futex may be woken from another process; ``text`` is the name of the call.
    """

    kind: WaitKind
    timed: bool
    fds: tuple[int, ...] = ()
    address: int = 0
    count: int = 0
    sets: tuple[int, ...] = ()
    deadline_at: int = 0
    timeout_ms: int | None = None
    child: int | None = None
    shared: bool = False
    text: str = ""


_FUTEX_PRIVATE = 128
_FUTEX_COMMANDS = 127
_FUTEX_WAITS = frozenset({0, 9})  # FUTEX_WAIT, FUTEX_WAIT_BITSET
_SET_LOCK_WAIT = frozenset({7, 38})  # F_SETLKW, F_OFD_SETLKW
_ONE_PROCESS = 1  # waitid's P_PID

_Args = tuple[int, ...]


def classify(seen: ThreadLook) -> KernelWait:
    """Say what the thread waits for: ``UNKNOWN`` when it sleeps in no known call.

    Reads nothing but ``seen``.
    """
    if seen.state != ASLEEP or seen.syscall is None or len(seen.args) < 6:
        return KernelWait(kind=WaitKind.UNKNOWN, timed=False)
    return _classify(seen.syscall, seen.args)


@functools.lru_cache(maxsize=4096)
def _classify(number: int, args: _Args) -> KernelWait:
    name = _names().get(number, "")
    decode = _DECODERS.get(name)
    if decode is None:
        text = name or f"system call {number}"
        return KernelWait(kind=WaitKind.UNKNOWN, timed=False, text=text)
    return replace(decode(args), text=name)


@functools.cache
def _names() -> Mapping[int, str]:
    return syscalls.names_here()


def _futex(args: _Args) -> KernelWait:
    if args[1] & _FUTEX_COMMANDS not in _FUTEX_WAITS:
        return KernelWait(kind=WaitKind.UNKNOWN, timed=False)
    return KernelWait(
        kind=WaitKind.FUTEX,
        timed=args[3] != 0,
        address=args[0],
        count=args[2] & 0xFFFFFFFF,
        deadline_at=args[3],
        shared=not args[1] & _FUTEX_PRIVATE,
    )


def _on_descriptor(kind: WaitKind) -> Callable[[_Args], KernelWait]:
    def decode(args: _Args) -> KernelWait:
        return KernelWait(kind=kind, timed=False, fds=(_signed(args[0]),))

    return decode


def _poll(args: _Args) -> KernelWait:
    timeout = _signed(args[2])
    return KernelWait(
        kind=WaitKind.POLL,
        timed=timeout >= 0,
        address=args[0],
        count=args[1] & 0xFFFFFFFF,
        timeout_ms=timeout if timeout >= 0 else None,
    )


def _ppoll(args: _Args) -> KernelWait:
    return KernelWait(
        kind=WaitKind.POLL,
        timed=args[2] != 0,
        address=args[0],
        count=args[1] & 0xFFFFFFFF,
        deadline_at=args[2],
    )


def _select(args: _Args) -> KernelWait:
    return KernelWait(
        kind=WaitKind.SELECT,
        timed=args[4] != 0,
        count=_signed(args[0]),
        sets=args[1:4],
        deadline_at=args[4],
    )


def _epoll(args: _Args) -> KernelWait:
    timeout = _signed(args[3])
    return KernelWait(
        kind=WaitKind.EPOLL,
        timed=timeout >= 0,
        fds=(_signed(args[0]),),
        timeout_ms=timeout if timeout >= 0 else None,
    )


def _epoll_pwait2(args: _Args) -> KernelWait:
    return KernelWait(
        kind=WaitKind.EPOLL,
        timed=args[3] != 0,
        fds=(_signed(args[0]),),
        deadline_at=args[3],
    )


def _wait4(args: _Args) -> KernelWait:
    child = _signed(args[0])
    return KernelWait(
        kind=WaitKind.CHILD, timed=False, child=child if child > 0 else None
    )


def _waitid(args: _Args) -> KernelWait:
    one = _signed(args[0]) == _ONE_PROCESS
    return KernelWait(
        kind=WaitKind.CHILD, timed=False, child=_signed(args[1]) if one else None
    )


def _flock(args: _Args) -> KernelWait:
    return KernelWait(kind=WaitKind.FLOCK, timed=False, fds=(_signed(args[0]),))


def _fcntl(args: _Args) -> KernelWait:
    if args[1] not in _SET_LOCK_WAIT:
        return KernelWait(kind=WaitKind.UNKNOWN, timed=False)
    return KernelWait(kind=WaitKind.RECORD_LOCK, timed=False, fds=(_signed(args[0]),))


def _signal(_args: _Args) -> KernelWait:
    return KernelWait(kind=WaitKind.SIGNAL, timed=False)


def _sigtimedwait(args: _Args) -> KernelWait:
    return KernelWait(
        kind=WaitKind.SIGNAL, timed=args[2] != 0, sets=args[:1], deadline_at=args[2]
    )


def _sleep(args: _Args) -> KernelWait:
    return KernelWait(kind=WaitKind.SLEEP, timed=True, deadline_at=args[0])


def _clock_sleep(args: _Args) -> KernelWait:
    return KernelWait(kind=WaitKind.SLEEP, timed=True, deadline_at=args[2])


def _signed(value: int) -> int:
    """The C ``int`` in a register."""
    value &= 0xFFFFFFFF
    return value - (1 << 32) if value >> 31 else value


_DECODERS: Mapping[str, Callable[[_Args], KernelWait]] = MappingProxyType(
    {
        "futex": _futex,
        "read": _on_descriptor(WaitKind.READ),
        "readv": _on_descriptor(WaitKind.READ),
        "recvfrom": _on_descriptor(WaitKind.READ),
        "recvmsg": _on_descriptor(WaitKind.READ),
        "write": _on_descriptor(WaitKind.WRITE),
        "writev": _on_descriptor(WaitKind.WRITE),
        "sendto": _on_descriptor(WaitKind.WRITE),
        "sendmsg": _on_descriptor(WaitKind.WRITE),
        "accept": _on_descriptor(WaitKind.ACCEPT),
        "accept4": _on_descriptor(WaitKind.ACCEPT),
        "poll": _poll,
        "ppoll": _ppoll,
        "select": _select,
        "pselect6": _select,
        "epoll_wait": _epoll,
        "epoll_pwait": _epoll,
        "epoll_pwait2": _epoll_pwait2,
        "wait4": _wait4,
        "waitid": _waitid,
        "flock": _flock,
        "fcntl": _fcntl,
        "pause": _signal,
        "rt_sigsuspend": _signal,
        "rt_sigtimedwait": _sigtimedwait,
        "nanosleep": _sleep,
        "clock_nanosleep": _clock_sleep,
    }
)
