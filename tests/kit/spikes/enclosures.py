"""Three places with few rights, each as a wrapper of the runner's command.

Each function gives the wrapper for a submission, or raises `MissingError` with what
this machine lacks.
"""

from __future__ import annotations

import ctypes
import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

# The grader is a program: this folder is on its path, but not on mypy's.
from restricted import landlock_version  # type: ignore[import-not-found]

from autograder import student_side

Wrap = Callable[[Sequence[str], Path], Sequence[str]]
STUDENT = 61234  # a user id that nobody else has
_SYSTEM = ("/usr", "/lib", "/lib64", "/bin", "/sbin", "/etc/ld.so.cache")
_DEVICES = ("/dev/null", "/dev/zero", "/dev/urandom", "/dev/shm")
_SYS_PTRACE = 19  # CAP_SYS_PTRACE


class MissingError(Exception):
    """Something that this machine cannot do; the message says why."""


def _readable(submission: Path) -> list[str]:
    """What a student's process reads: the system, the interpreter, its own side."""
    own = (
        sys.base_prefix,
        sys.prefix,
        Path(student_side.__file__).parent,
        Path(__file__).with_name("scenarios.py"),
        submission.parent,
    )
    return [str(p) for p in (*_SYSTEM, *own) if Path(p).exists()]


def in_bubblewrap(submission: Path) -> Wrap:
    """Every namespace of its own, and of the disk only what is needed."""
    program = shutil.which("bwrap")
    if program is None:
        raise MissingError("bubblewrap is not installed (the command bwrap)")
    options = [program, "--unshare-all", "--unshare-user", "--disable-userns"]
    options += ["--die-with-parent", "--new-session", "--proc", "/proc"]
    options += ["--dev", "/dev", "--tmpfs", "/tmp"]
    for path in map(Path, _readable(submission)):
        if path.is_symlink():
            options += ["--symlink", str(path.readlink()), str(path)]
        else:
            options += ["--ro-bind", str(path), str(path)]
    _try([*options, "/bin/true"])

    def wrap(command: Sequence[str], folder: Path) -> Sequence[str]:
        home = str(folder / "home")
        place = ["--bind", str(folder), str(folder), "--chdir", home]
        return [*options, *place, *command]

    return wrap


def in_landlock(submission: Path) -> Wrap:
    """The same user and the same namespaces; files and system calls are closed."""
    if platform.machine() != "x86_64":
        raise MissingError("the filter is written for x86_64")
    if landlock_version() < 1:
        raise MissingError("this kernel has no Landlock")
    program = Path(__file__).with_name("restricted.py")
    python = [sys.executable, "-I", "-S", "-B", str(program)]
    paths = dict.fromkeys(_readable(submission), "read")
    paths |= dict.fromkeys(_DEVICES, "write")
    # The import system lists the folder in which it looks for a package.
    paths[str(Path(student_side.__file__).parents[1])] = "list"

    def wrap(command: Sequence[str], folder: Path) -> Sequence[str]:
        return [*python, json.dumps(paths | {str(folder): "write"}), *command]

    return wrap


def to_the_student() -> list[str]:
    """Return the command by which root starts another one as the student's user."""
    program = shutil.which("setpriv")
    if program is None:
        raise MissingError("setpriv is not installed (util-linux)")
    change = [program, f"--reuid={STUDENT}", f"--regid={STUDENT}", "--clear-groups"]
    return [*change, "--no-new-privs", "--bounding-set=-all"]


def as_another_user(submission: Path) -> Wrap:
    """A user of its own, without any right; the grader is root, but may not trace."""
    if os.geteuid() != 0:
        raise MissingError("only root can start a process as another user")
    if _may_trace():
        raise MissingError("the grader was to be started without CAP_SYS_PTRACE")
    change = to_the_student()
    _try([*change, "/bin/cat", str(submission)])
    _try([*change, "/bin/cat", sys.executable, json.__file__])

    def wrap(command: Sequence[str], _folder: Path) -> Sequence[str]:
        return [*change, *command]

    return wrap


def _try(command: Sequence[str]) -> None:
    done = subprocess.run(command, capture_output=True, check=False, timeout=60)
    if done.returncode:
        reason = done.stderr.decode("utf-8", "replace").strip()[-300:]
        raise MissingError(f"{command[0]} fails here: {reason}")


def _may_trace() -> bool:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("CapEff:"):
            return bool(int(line.split()[1], 16) >> _SYS_PTRACE & 1)
    return True


@contextmanager
def eyes_of(user: int) -> Iterator[None]:
    """Touch files, and `/proc` among them, with the rights of ``user``.

    Only the user id for file access changes (setfsuid(2)), and only in this thread: the
    process stays root's, so the user can neither signal nor trace it.
    """
    libc = ctypes.CDLL(None)
    libc.setfsgid(user)
    libc.setfsuid(user)
    try:
        yield
    finally:
        libc.setfsuid(os.geteuid())
        libc.setfsgid(os.getegid())


@contextmanager
def own_eyes() -> Iterator[None]:
    """Change nothing."""
    yield
