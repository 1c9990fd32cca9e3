"""The place itself: what is readable there, and the command that enters it."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.enclosure.tiers import STUDENTS, Tier
from autograder.limits import CEILINGS, ROOM

_HERE = Path(__file__).parent
_PACKAGE = _HERE.parent
# Of the kit, what runs inside: the entrance, the host, and the student's side.
_OF_THE_KIT = (_HERE, _PACKAGE / "play", _PACKAGE / "student_side")
_SYSTEM = ("/usr", "/lib", "/lib32", "/lib64", "/bin", "/sbin")
_SETTINGS = (
    *("/etc/ld.so.cache", "/etc/localtime", "/etc/nsswitch.conf", "/etc/passwd"),
    *("/etc/group", "/etc/hosts", "/etc/alternatives"),
)
_DEVICES = ("null", "zero", "full", "random", "urandom", "shm")
_CPUS = "/sys/devices/system/cpu"
# A program may read what the kernel tells of itself, and so sees who else is there; of
# others it sees no memory, no environment and no files: those need the right to trace.
_PROCESSES = "/proc"
_UNIX, _INTERNET, _INTERNET_6, _NETLINK = 1, 2, 10, 16  # socket families
_OWN_NETWORK = [_UNIX, _INTERNET, _INTERNET_6, _NETLINK]
_HOME = "/play"  # short: a fork server puts the path of a socket below it
_FLAGS = ("-I", "-S", "-B")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedPlace:
    """The closed place of one submission.

    ``readable`` are the folders of the submission's copy and of its scenarios;
    ``folder`` is the one below which its plays have theirs.  ``user`` is the number of
    the user that plays are made as; 0 for that of the grader.  ``without`` names walls
    that are left out, to show what each is good for.
    """

    tier: Tier
    readable: Sequence[Path]
    folder: Path
    user: int = 0
    without: frozenset[str] = frozenset()

    @property
    def home(self) -> Path | None:
        """Where a play is at home, if only those inside know that folder."""
        return Path(_HOME) if self.tier is Tier.N else None

    @property
    def emptied(self) -> tuple[str, ...]:
        """The folders in which all is gone after a play that its user can remove."""
        if self.tier is Tier.N:
            return (_HOME, "/dev/shm")
        return ("/dev/shm",) if self.user else ()

    def host_arguments(self) -> list[str]:
        """Return what a host has to know of the place."""
        alone = self.tier is Tier.N or bool(self.user)
        return [json.dumps({"emptied": self.emptied, "alone": alone})]

    def command(self, command: Sequence[str]) -> list[str]:
        """Return the command that enters the place, and becomes ``command`` there."""
        inside = [sys.executable, *_FLAGS, str(_HERE / "entrance.py"), self._walls()]
        if self.tier is Tier.S:
            return list(command)
        if self.tier is Tier.N:
            return [*self._namespaces(), "--", *inside, *command]
        return [*inside, *command]

    def open_up(self) -> None:
        """Let the user that plays are made as read what it is to read, and no other."""
        if not self.user:
            return
        self.folder.chmod(0o711)
        for root in self.readable:
            for path in (root, *root.rglob("*")):
                os.chown(path, -1, self.user)
                path.chmod(0o750 if path.is_dir() else 0o640)

    def hand_over(self, folder: Path) -> None:
        """Make the user that a play is made as the owner of what is in its folder."""
        if self.user:
            for path in (folder, *folder.iterdir()):
                os.chown(path, self.user, self.user)

    def _has(self, wall: str) -> bool:
        return wall not in self.without

    def _walls(self) -> str:
        families = _OWN_NETWORK if self.tier is Tier.N else [_UNIX]
        closed = self.tier.closes_files and self._has("files")
        walls = {
            "user": self.user,
            "limits": CEILINGS,
            "paths": self._rules() if closed else None,
            "families": families if self._has("calls") else None,
            # Else a user or a namespace protects others, and programs name themselves.
            "only_itself": self.tier is Tier.L,
        }
        return json.dumps(walls)

    def _rules(self) -> dict[str, str]:
        """What Landlock lets be opened."""
        readable = [
            *_interpreter(),
            *map(Path, (*_SYSTEM, *_SETTINGS, _CPUS, _PROCESSES)),
        ]
        readable += [*_OF_THE_KIT, *self.readable]
        rules = {str(path): "read" for path in readable if path.exists()}
        # The import system lists the folder in which it looks for a package.
        rules[str(_PACKAGE)] = "list"
        rules |= {f"/dev/{name}": "write" for name in _DEVICES if _there(name)}
        return rules | {str(self.folder): "write"}

    def _namespaces(self) -> list[str]:
        program = shutil.which("bwrap") or "bwrap"
        options = [program, "--unshare-user", "--unshare-uts", "--unshare-cgroup-try"]
        options += [
            f"--unshare-{wall}" for wall in ("pid", "net", "ipc") if self._has(wall)
        ]
        options += ["--as-pid-1"] if self._has("pid") else []
        for kind in ("uid", "gid"):
            options += [f"--{kind}", str(STUDENTS[0])]
        options += ["--cap-drop", "ALL"]
        options += ["--die-with-parent", "--new-session", "--hostname", "lockstep"]
        options += ["--proc", "/proc", "--dev", "/dev"]
        for path in ("/dev/shm", _HOME):
            options += ["--size", str(ROOM), "--tmpfs", path]
        options += self._mounts()
        # Through `/proc` a play could write into the memory of its host.
        for path in ("/", "/dev", "/proc"):
            options += ["--remount-ro", path]
        return [*options, "--chdir", "/"]

    def _mounts(self) -> Iterator[str]:
        for path in _outermost([*_interpreter(), *map(Path, (*_SYSTEM, *_SETTINGS))]):
            if path.is_symlink():
                yield from ("--symlink", str(path.readlink()), str(path))
            elif path.exists():
                yield from ("--ro-bind", str(path), str(path))
        for path in (Path(_CPUS), *_OF_THE_KIT, *self.readable):
            yield from ("--ro-bind-try", str(path), str(path))
        yield from ("--bind", str(self.folder), str(self.folder))


@contextlib.contextmanager
def own_user(tier: Tier) -> Iterator[int]:
    """A user number for one submission, that no other has meanwhile; 0 for none.

    Raises ``OSError`` when all are taken, or this user may not give one.
    """
    if tier is not Tier.U:
        yield 0
        return
    if os.geteuid() != 0:
        raise OSError("only root can give a submission a user of its own")
    with socket.socket(socket.AF_UNIX) as held:
        busy = _owners()
        for user in STUDENTS:
            if user in busy:  # what is left of its last play is being ended
                continue
            with contextlib.suppress(OSError):  # another grader has it
                held.bind(f"\0lockstep-user-{user}")
                break
        else:
            raise OSError("every user number for submissions is taken")
        yield user


def _owners() -> set[int]:
    """Return the user numbers that a process has."""
    found = set()
    for entry in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):  # it has ended
            found.add(entry.stat().st_uid)
    return found


def _interpreter() -> Iterator[Path]:
    """What this Python needs to start without `site`: no packages of others."""
    yield Path(sys.base_prefix)
    yield Path(sys.base_exec_prefix)
    yield Path(os.__file__).parent
    program = Path(sys.executable)
    while program.is_symlink():  # each step of the way may be in another folder
        yield program
        program = program.parent / program.readlink()
    yield program
    if sys.prefix != sys.base_prefix:
        yield Path(sys.prefix) / "pyvenv.cfg"
    yield from (Path(p) for p in sys.path if p.endswith("lib-dynload"))


def _outermost(paths: Iterable[Path]) -> list[Path]:
    """Leave out what lies below another one, and what is named twice."""
    found = list(dict.fromkeys(paths))
    folders = [path for path in found if path.is_dir() and not path.is_symlink()]
    return [
        path
        for path in found
        if not any(path != one and path.is_relative_to(one) for one in folders)
    ]


def _there(device: str) -> bool:
    return Path("/dev", device).exists()
