"""What could wall a student's program off here; grading uses none of it yet."""

from __future__ import annotations

import ctypes
import os
import platform
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from autograder.doctor.finding import Finding

_SECONDS = 20
_CREATE_RULESET = 444  # landlock(7): the same number on every machine of today
_VERSION = 1  # the flag that asks for it
_TODAY = (
    "grading puts no wall round a program: it runs as the user who grades, in a process"
    " group of its own, with a deadline, and its whole tree is ended after each play"
)


def walls() -> Iterator[Finding]:
    """Yield what the machine offers, then what grading does today."""
    yield _tool("bubblewrap", ["bwrap", "--unshare-all", "--ro-bind", "/", "/", "true"])
    yield _tool("namespaces", ["unshare", "--user", "--pid", "--fork", "true"])
    version = landlock_version()
    found = f"version {version}" if version else "not there"
    yield Finding(what="Landlock", found=found, means=_offered(version > 0))
    there = "Seccomp" in _status()
    found = "there" if there else "not there"
    yield Finding(what="seccomp", found=found, means=_offered(there))
    yield _user()
    yield Finding(what="isolation", found="tier S", means=_TODAY)


def landlock_version() -> int:
    """Return the version of Landlock's interface; 0 where there is none."""
    if platform.system() != "Linux":
        return 0
    with suppress(OSError, AttributeError):
        libc = ctypes.CDLL(None, use_errno=True)
        return max(0, int(libc.syscall(_CREATE_RULESET, None, 0, _VERSION)))
    return 0


def _tool(what: str, command: Sequence[str]) -> Finding:
    program = shutil.which(command[0])
    if program is None:
        found = f"`{command[0]}` is not installed"
        return Finding(what=what, found=found, means=_offered(False))
    try:
        done = subprocess.run(
            [program, *command[1:]],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
        works, said = done.returncode == 0, done.stderr.decode("utf-8", "replace")
    except (OSError, subprocess.TimeoutExpired) as error:
        works, said = False, str(error)
    lines = said.strip().splitlines()
    found = "works" if works else f"refused ({lines[-1] if lines else 'no reason'})"
    return Finding(what=what, found=found, means=_offered(works))


def _user() -> Finding:
    if not hasattr(os, "geteuid"):
        return Finding(what="user", found="unknown", means=_offered(False))
    if os.geteuid() != 0:
        found = f"an ordinary one ({os.geteuid()})"
        means = "hidden tests are readable for what it grades, as it reads them itself"
        return Finding(what="user", found=found, means=means)
    means = (
        "a student's program would have every right: start grading as another user, "
        "as the entry scripts of `lockstep bundle` do"
    )
    return Finding(what="user", found="root", means=means)


def _offered(there: bool) -> str:
    return "offered, not used by grading" if there else "not offered"


def _status() -> set[str]:
    """Return the names of what Linux tells of this process."""
    with suppress(OSError):
        lines = Path("/proc/self/status").read_text("utf-8", "replace").splitlines()
        return {line.partition(":")[0] for line in lines}
    return set()
