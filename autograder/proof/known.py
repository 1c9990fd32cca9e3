"""The helper processes of `multiprocessing`: its resource tracker, its fork server.

A process is a helper when it was started to be nothing else, and is at it.  The word
after ``-c`` imports from the helper's module and calls what it imported, and does
nothing besides; and its main thread sleeps where that call waits, on the descriptors
that the word names.  Another Python may word it differently: only what the word does is
compared.

The words alone could be dressed up, and a child of the fork server has those of its
parent.  But a child has closed the descriptors, and who sleeps on them does no work:
that is all that is claimed of a helper.
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from autograder.proof import procfs
from autograder.proof.kernel_waits import KernelWait, WaitKind, classify
from autograder.proof.look import ThreadLook, look_at

_TRACKER = "multiprocessing.resource_tracker"
_FORK_SERVER = "multiprocessing.forkserver"
# What the arguments may be made of: nothing that calls anything.
_DATA = (
    ast.Constant,
    ast.List,
    ast.Tuple,
    ast.Dict,
    ast.UnaryOp,
    ast.USub,
    ast.Subscript,
    ast.Slice,
    ast.Attribute,
    ast.Name,
    ast.Load,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Command:
    """The module whose function is called, and the descriptor that it waits on."""

    module: str
    fd: int


def is_helper(pid: int) -> bool:
    """Whether a process is a resource tracker or a fork server.

    Raises `OSError` when the process has gone.
    """
    command = _command(_program(procfs.command_line(pid)))
    if command is None:
        return False
    threads = look_at(pid)
    main = threads.get((pid, pid))
    return main is not None and _AT_WORK[command.module](threads, main, command.fd)


def _program(words: Sequence[str]) -> str:
    """The program text in a command line; empty for one that was given as a file."""
    options = words[1:]
    if "-c" not in options[:-1]:
        return ""
    return options[options.index("-c") + 1]


@functools.lru_cache(maxsize=64)
def _command(program: str) -> _Command | None:
    """What a program text does, if it calls a helper and does nothing besides."""
    if _TRACKER not in program and _FORK_SERVER not in program:
        return None
    try:
        *imports, last = ast.parse(program).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    if not all(isinstance(line, ast.Import | ast.ImportFrom) for line in imports):
        return None
    origins = {
        alias.asname or alias.name: line.module or ""
        for line in imports
        if isinstance(line, ast.ImportFrom)
        for alias in line.names
    }
    if not isinstance(last, ast.Expr) or not isinstance(last.value, ast.Call):
        return None
    return _called(last.value, origins)


def _called(call: ast.Call, origins: dict[str, str]) -> _Command | None:
    if not isinstance(call.func, ast.Name):
        return None
    module = origins.get(call.func.id, "")
    given = [*call.args, *(keyword.value for keyword in call.keywords)]
    if module not in _AT_WORK or not all(
        isinstance(node, _DATA) for value in given for node in ast.walk(value)
    ):
        return None
    match call.args:
        case [ast.Constant(value=int(fd)), *_]:
            return _Command(module=module, fd=fd)
    return None


_Threads = dict[tuple[int, int], ThreadLook]


def _tracks(threads: _Threads, main: ThreadLook, fd: int) -> bool:
    """Whether the only thread reads the pipe."""
    wait = classify(main)
    if len(threads) > 1 or wait.kind is not WaitKind.READ or wait.fds != (fd,):
        return False
    return procfs.target(main.pid, fd).startswith("pipe:")


def _serves_forks(_threads: _Threads, main: ThreadLook, fd: int) -> bool:
    """Whether the main thread waits for the listening socket, among others.

    What it was asked to import may have started more threads.
    """
    wait = classify(main)
    if wait.kind is not WaitKind.EPOLL or wait.timed:
        return False
    return fd in _watched(main, wait) and procfs.target(main.pid, fd).startswith(
        "socket:"
    )


def _watched(seen: ThreadLook, wait: KernelWait) -> set[int]:
    lines = procfs.description_lines(seen.pid, wait.fds[0])
    return {int(line.split()[1]) for line in lines if line.startswith("tfd:")}


_AT_WORK: dict[str, Callable[[_Threads, ThreadLook, int], bool]] = {
    _TRACKER: _tracks,
    _FORK_SERVER: _serves_forks,
}
