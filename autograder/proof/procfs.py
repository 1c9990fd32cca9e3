"""Single facts about one process, read from `/proc`.

Everything here raises `OSError` when the process has gone or may not be seen, and never
answers with a guess.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import platform
import signal
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_PIDFD_GETFD = {"x86_64": 438, "aarch64": 438}  # the same number everywhere

_EXIT_CODE = 49  # the last field but none of `/proc/<pid>/stat`, after the name


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """One line of `/proc/<pid>/maps`."""

    start: int
    end: int
    shared: bool
    device: str
    inode: int
    path: str


def processes() -> list[int]:
    """Every process that can be seen."""
    return [int(name) for name in _entries("/proc") if name.isdigit()]


def descriptors(pid: int) -> list[int]:
    """The open descriptors of a process."""
    return [int(name) for name in _entries(f"/proc/{pid}/fd")]


def _entries(folder: str) -> list[str]:
    return os.listdir(folder)  # noqa: PTH208 - thousands of names: a Path costs 4 times


def target(pid: int, fd: int) -> str:
    """What a descriptor refers to: ``pipe:[17]``, ``socket:[18]``, or a path."""
    return os.readlink(f"/proc/{pid}/fd/{fd}")  # noqa: PTH115 - as above


def description(pid: int, fd: int) -> Mapping[str, str]:
    """The fields of `/proc/<pid>/fdinfo/<fd>`; a field that repeats keeps its first."""
    fields: dict[str, str] = {}
    for line in _text(pid, f"fdinfo/{fd}").splitlines():
        name, _, value = line.partition(":")
        fields.setdefault(name.strip(), value.strip())
    return fields


def description_lines(pid: int, fd: int) -> list[str]:
    """The lines of `/proc/<pid>/fdinfo/<fd>`."""
    return _text(pid, f"fdinfo/{fd}").splitlines()


def access_mode(pid: int, fd: int) -> int:
    """The description's `O_RDONLY`, `O_WRONLY` or `O_RDWR`."""
    return int(description(pid, fd)["flags"], 8) & os.O_ACCMODE


def status(pid: int) -> Mapping[str, str]:
    """The fields of `/proc/<pid>/status`."""
    return _fields(pid, "status")


def _fields(pid: int, name: str) -> Mapping[str, str]:
    fields = (line.partition(":") for line in _text(pid, name).splitlines())
    return {name: value.strip() for name, _, value in fields}


def numbers(pid: int) -> tuple[int, ...]:
    """The process's ids in each PID namespace that it is in, from ours to its own."""
    return _numbers(_text(pid, "status")) or (pid,)  # a kernel that does not tell


def own_number(pid: int) -> int:
    """The id by which a process knows itself: another one in its own PID namespace."""
    return numbers(pid)[-1]


def own_thread_numbers(pid: int) -> dict[int, int]:
    """For each thread id as the process itself knows it, the one that we know."""
    tids = threads(pid)
    if own_number(pid) == pid:
        return {tid: tid for tid in tids}
    found = {}
    for tid in tids:
        with contextlib.suppress(OSError):  # a thread that has just ended
            found[_numbers(_text(pid, f"task/{tid}/status"))[-1]] = tid
    return found


def _numbers(status: str) -> tuple[int, ...]:
    for line in status.splitlines():
        if line.startswith("NSpid:"):
            return tuple(map(int, line.split()[1:]))
    return ()


def namespace_root(pid: int) -> int:
    """The process below which all of a PID namespace is; 0 when it is ours.

    Its first process, to which every orphan in it falls; its first process's parent
    when ``pid`` is itself the first.
    """
    if len(numbers(pid)) == 1:
        return 0
    if own_number(pid) == 1:
        return int(status(pid)["PPid"])
    while own_number(pid) != 1:
        pid = int(status(pid)["PPid"])
    return pid


def may_be_seen(pid: int) -> bool:
    """Whether we may read what a process sleeps in: the same rights as to trace it."""
    try:
        _text(pid, "syscall")
    except PermissionError:
        return False
    except OSError:  # it has gone
        return True
    return True


def is_killed(pid: int) -> bool:
    """Whether a process has been killed: it is gone, or has yet to have its turn to go.

    Until then the kernel keeps SIGKILL in the set of pending signals (signal(7)).
    """
    try:
        fields = status(pid)
    except OSError:
        return True
    return fields["State"][0] in "ZX" or _is_pending(fields, signal.SIGKILL)


def is_pending(pid: int, number: int) -> bool:
    """Whether a signal was sent to the process, and no handler of it was begun."""
    return _is_pending(status(pid), number)


def _is_pending(fields: Mapping[str, str], number: int) -> bool:
    return _has(fields, "SigPnd", number) or _has(fields, "ShdPnd", number)


def catches(pid: int, number: int) -> bool:
    """Whether the process has a handler for a signal."""
    return _has(status(pid), "SigCgt", number)


def caught(pid: int) -> frozenset[int]:
    """The signals for which the process has a handler."""
    return signals_in(int(status(pid)["SigCgt"], 16))


def threads(pid: int) -> list[int]:
    """The threads of a process."""
    return [int(name) for name in _entries(f"/proc/{pid}/task")]


def blocked(pid: int, tid: int) -> frozenset[int]:
    """The signals that a thread blocks now: in `sigsuspend`, what it was given."""
    return signals_in(int(_fields(pid, f"task/{tid}/status")["SigBlk"], 16))


def signals_in(mask: int) -> frozenset[int]:
    """The signals of a mask, as the kernel keeps it."""
    return frozenset(n for n in range(1, 65) if mask >> (n - 1) & 1)


def blocking(pid: int, number: int) -> set[int]:
    """The threads of a process that block a signal, as they do in its handler."""
    found = set()
    for name in _entries(f"/proc/{pid}/task"):
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):  # it has ended
            if _has(_fields(pid, f"task/{name}/status"), "SigBlk", number):
                found.add(int(name))
    return found


def _has(fields: Mapping[str, str], name: str, number: int) -> bool:
    """Whether a signal is in a set of them."""
    return bool(int(fields[name], 16) >> (number - 1) & 1)


def has_posix_timer(pid: int) -> bool:
    """Whether a timer of `timer_create` exists, armed or not.

    False also where the kernel keeps no such list; Python itself creates none.
    """
    try:
        return bool(_text(pid, "timers").strip())
    except FileNotFoundError:
        return False


def is_alive(pid: int, tid: int) -> bool:
    """Whether a thread is there and has not ended."""
    try:
        state = _text(pid, f"task/{tid}/stat").rpartition(")")[2].split()[0]
    except (OSError, IndexError):
        return False
    return state not in "XxZ"


def wait_status(pid: int) -> int:
    """How a process ended whose parent has not asked yet, as `waitpid` would tell."""
    fields = _text(pid, "stat").rpartition(")")[2].split()
    return int(fields[_EXIT_CODE])


def command_line(pid: int) -> tuple[str, ...]:
    """The arguments the process was started with; empty for a dying one."""
    return tuple(_text(pid, "cmdline").split("\0")[:-1])


def sleeps_at(pid: int, tid: int) -> str:
    """The kernel function a thread sleeps in; empty when the kernel does not tell."""
    name = _text(pid, f"task/{tid}/wchan")
    return "" if name == "0" else name


def memory(pid: int, address: int, size: int) -> bytes:
    """``size`` bytes of the memory of a process."""
    fd = os.open(f"/proc/{pid}/mem", os.O_RDONLY | os.O_CLOEXEC)
    try:
        data = os.pread(fd, size, address)
    except OverflowError as error:
        raise OSError(str(error)) from error
    finally:
        os.close(fd)
    if len(data) != size:
        raise OSError("Failed to read the memory of a process: it is not there")
    return data


def areas(pid: int) -> Iterator[Area]:
    """The mapped areas of a process, in the order of their addresses."""
    for line in _text(pid, "maps").splitlines():
        span, rights, _, device, inode, *path = line.split(maxsplit=5)
        start, end = span.split("-")
        yield Area(
            start=int(start, 16),
            end=int(end, 16),
            shared=rights[3] == "s",
            device=device,
            inode=int(inode),
            path=path[0] if path else "",
        )


def area_at(pid: int, address: int) -> Area | None:
    """The area that holds an address."""
    return next((a for a in areas(pid) if a.start <= address < a.end), None)


@contextlib.contextmanager
def borrowed(pid: int, fd: int) -> Iterator[int]:
    """A duplicate of another process's descriptor, for as long as the block lasts.

    Raises `OSError` where the kernel or a filter refuses it.
    """
    number = _PIDFD_GETFD.get(platform.machine())
    if number is None:
        raise OSError("Failed to borrow a descriptor: unknown machine")
    process = os.pidfd_open(pid)
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        copy = libc.syscall(number, process, fd, 0)
        if copy < 0:
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    finally:
        os.close(process)
    try:
        yield copy
    finally:
        os.close(copy)


def send_to_thread(pid: int, tid: int, number: int) -> None:
    """Send a signal to one thread of a process (tgkill(2)); raises `OSError`."""
    libc = ctypes.CDLL(None, use_errno=True)
    if not hasattr(libc, "tgkill"):
        raise OSError("Failed to signal a thread: the C library has no tgkill")
    if libc.tgkill(pid, tid, number):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def _text(pid: int, name: str) -> str:
    return Path(f"/proc/{pid}/{name}").read_text("utf-8", "replace")
