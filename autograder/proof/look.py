"""One look at a process tree: what each of its threads is doing, from `/proc`.

A look proves nothing.  Two looks with the same ``runs`` for a thread prove that it was
off the CPU all the time between them, and asleep the same way: ``runs`` is read before
and after the rest, and the kernel prints a system call only for a thread that is off
the CPU.  So the moment between two equal looks is a consistent cut through the tree,
whatever the time between them.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

GONE = "X"  # the state of a thread or process that vanished during the look
RUNNING = "R"
ASLEEP = "S"
DEAD_STATES = frozenset("XxZ")
STOPPED = frozenset("Tt")  # by a signal, or by a debugger

_ROOM = 4096  # bytes: only lists of children are longer

# From the folder of a thread in `/proc` and the name of a file there to its content.
Read = Callable[[str, str], bytes]


def read_now(folder: str, name: str) -> bytes:
    """Open a file, read it to its end, and close it."""
    fd = os.open(folder + name, os.O_RDONLY | os.O_CLOEXEC)
    try:
        return read_whole(fd)
    finally:
        os.close(fd)


def read_whole(fd: int) -> bytes:
    """Read a file of `/proc` from its beginning to its end."""
    text = part = os.pread(fd, _ROOM, 0)
    while len(part) >= _ROOM - 32:  # a short read of /proc is the last one
        part = os.pread(fd, _ROOM, len(text))
        text += part
    return text


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadLook:
    """What one thread was doing at one look.

    ``state`` is the letter of `/proc/<pid>/stat`, ``R`` also when the thread ran while
    it was looked at.  ``runs`` counts how often it was given the CPU (or left it).
    ``syscall`` is the number of the call it sleeps in, None when it is in none.
    ``parent`` is the process it was found under, 0 for the root of the look.
    """

    pid: int
    tid: int
    state: str
    runs: int
    cpu_ns: int
    syscall: int | None
    args: tuple[int, ...] = ()
    parent: int = 0

    @property
    def alive(self) -> bool:
        """Whether the thread had not ended."""
        return self.state not in DEAD_STATES


def look_at_thread(
    pid: int, tid: int, parent: int, read: Read = read_now
) -> ThreadLook:
    """Look once at one thread; raises `OSError` when it has gone."""
    folder = folder_of(pid, tid)
    runs, cpu_ns = _runs(folder, read)
    syscall, args = _syscall(folder, read)
    state = state_in(read(folder, "stat"))
    again, _ = _runs(folder, read)
    if again != runs:
        state = RUNNING
    return ThreadLook(
        pid=pid,
        tid=tid,
        state=state,
        runs=again,
        cpu_ns=cpu_ns,
        syscall=syscall,
        args=args,
        parent=parent,
    )


def state_in(stat: bytes) -> str:
    """Return the letter of the state in what ``stat`` says of a thread."""
    return chr(stat[stat.rindex(b")") + 2])


def folder_of(pid: int, tid: int) -> str:
    """Where `/proc` has the files of a thread."""
    return f"/proc/{pid}/task/{tid}/"


# From a process, a thread and the parent to what the thread is doing.
LookAt = Callable[[int, int, int], ThreadLook]


def look(
    root_pid: int,
    include_root: bool = False,
    read: Read = read_now,
    at: LookAt = look_at_thread,
) -> dict[tuple[int, int], ThreadLook]:
    """Look once at every thread of every descendant of ``root_pid``.

    A thread that ends meanwhile is in the answer with the state ``X`` or not at all.
    ``read`` and ``at`` raise `OSError` for a thread that has gone.
    """
    found: dict[tuple[int, int], ThreadLook] = {}
    seen = {root_pid}
    todo = [(root_pid, 0)]
    while todo:
        pid, parent = todo.pop()
        recorded = include_root or pid != root_pid
        for child in _look_at_process(
            pid, parent, found if recorded else None, read, at
        ):
            if child not in seen:
                seen.add(child)
                todo.append((child, pid))
    return found


def without(
    looks: Mapping[tuple[int, int], ThreadLook], left_out: Collection[tuple[int, int]]
) -> dict[tuple[int, int], ThreadLook]:
    """Return the looks at all other threads."""
    return {key: seen for key, seen in looks.items() if key not in left_out}


def look_at(pid: int) -> dict[tuple[int, int], ThreadLook]:
    """Look once at every thread of one process."""
    found: dict[tuple[int, int], ThreadLook] = {}
    _look_at_process(pid, 0, found, read_now, look_at_thread)
    return found


def _look_at_process(
    pid: int,
    parent: int,
    found: dict[tuple[int, int], ThreadLook] | None,
    read: Read,
    at: LookAt,
) -> list[int]:
    """Record the threads of one process; return its children."""
    task = f"/proc/{pid}/task/"
    children: list[int] = []
    try:
        names = os.listdir(task)  # noqa: PTH208 - a Path costs too much here
    except OSError:
        names = []
    if not names and found is not None:
        found[pid, pid] = _gone(pid, pid, parent)
    for name in names:
        try:
            if found is not None:
                found[pid, int(name)] = at(pid, int(name), parent)
            below = read(f"{task}{name}/", "children")
            if below:
                children += map(int, below.split())
        except OSError:
            if found is not None:
                found[pid, int(name)] = _gone(pid, int(name), parent)
    return children


def _runs(folder: str, read: Read) -> tuple[int, int]:
    """How often the thread was scheduled, and its CPU time in nanoseconds."""
    try:
        cpu_ns, _, runs = read(folder, "schedstat").split()
    except FileNotFoundError:  # a kernel without CONFIG_SCHED_INFO, or no such thread
        return _switches(read(folder, "status")), 0
    return int(runs), int(cpu_ns)


def _switches(status: bytes) -> int:
    """How often the thread left the CPU, of its own will or not."""
    return sum(
        int(line.split()[1])
        for line in status.splitlines()
        if line.startswith((b"voluntary_ctxt", b"nonvoluntary_ctxt"))
    )


def _syscall(folder: str, read: Read) -> tuple[int | None, tuple[int, ...]]:
    """The call a thread sleeps in; none when it runs, is dying or may not be seen."""
    try:
        words = read(folder, "syscall").split()
    except PermissionError:
        return None, ()
    if len(words) < 9 or words[0] == b"-1":
        return None, ()
    return int(words[0]), tuple(int(word, 16) for word in words[1:7])


def _gone(pid: int, tid: int, parent: int) -> ThreadLook:
    return ThreadLook(
        pid=pid, tid=tid, state=GONE, runs=0, cpu_ns=0, syscall=None, parent=parent
    )
