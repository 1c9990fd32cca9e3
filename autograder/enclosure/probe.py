"""Whether a tier holds on this machine: it is entered, and everything is tried there.

Nothing is concluded from versions.  What must be denied and is not, and what must work
and does not, is a reason against the tier.
"""

from __future__ import annotations

import ctypes
import json
import os
import secrets
import socket
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder.enclosure.closed_place import ClosedPlace, own_user
from autograder.enclosure.tiers import Tier

_TRIES = Path(__file__).with_name("tries.py")
_SECONDS = 60.0  # the outermost net, on however loaded a machine
_NAME = "lockstep-probe-"  # not one that a grader sweeps away
_OWN = "its own: "
_FILES = {"read", "write", "memory", "environment"}
_REACH = {"signal", "limit", "trace", "namespace", "tcp", "udp", "abstract"}
# What each tier has to deny; the paths that a caller names come to it.
DENIED = {
    Tier.S: frozenset[str](),
    Tier.L: frozenset(_FILES | _REACH),
    Tier.U: frozenset(_FILES | _REACH | {"pathname", "shared"}),
    Tier.N: frozenset(_FILES | _REACH | {"pathname", "shared", "queue", "see"}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbeResult:
    """What was tried: for each try what hindered it, "" for what went well.

    ``reason`` says why there is nothing.
    """

    tried: dict[str, str] = field(default_factory=dict)
    reason: str = ""

    def went_well(self, name: str) -> bool:
        """Whether a try went well."""
        return self.tried.get(name) == ""

    def against(self, tier: Tier) -> str:
        """Say why the tier is not there; nothing if it is."""
        if self.reason:
            return self.reason
        named = {name for name in self.tried if name.startswith("read ")}
        open_ = sorted(n for n in DENIED[tier] | named if self.went_well(n))
        if open_ and tier is not Tier.S:
            return f"it does not keep a program from: {', '.join(open_)}"
        for name, hindered in self.tried.items():
            if name.startswith(_OWN) and hindered:
                return f"{name.removeprefix(_OWN)} does not work there: {hindered}"
        return ""


def probe(
    tier: Tier,
    *,
    hidden: Sequence[Path] = (),
    without: frozenset[str] = frozenset(),
) -> ProbeResult:
    """Enter the tier and try everything; ``hidden`` are paths not to be read there."""
    try:
        with ExitStack() as stack:
            root = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix=_NAME)))
            wanted = Tier.S if "user" in without else tier
            user = stack.enter_context(own_user(wanted))
            place = _place(root, tier, user, without)
            targets = _Targets(root, stack)
            paths = [str(path) for path in hidden if path.exists()]
            folder = place.folder / "play"
            folder.mkdir()
            given = targets.given | {
                "folder": str(folder),
                "readable": [str(path) for path in place.readable],
                "gate": targets.listen(folder / "gate"),
                "secrets": paths,
            }
            place.hand_over(folder)
            tried = _enter(place, given)
            if not targets.was_told():
                tried["udp"] = tried.get("udp") or "nothing came"
            return ProbeResult(tried=tried)
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        return ProbeResult(reason=f"it cannot be entered: {error}")


def _place(root: Path, tier: Tier, user: int, without: frozenset[str]) -> ClosedPlace:
    copy, folder = root / "copy", root / "plays"
    copy.mkdir()
    folder.mkdir(0o700)
    (copy / "small.py").write_text("", "utf-8")
    root.chmod(0o711)  # as the folder for temporary files is
    place = ClosedPlace(
        tier=tier, readable=[copy], folder=folder, user=user, without=without
    )
    place.open_up()
    return place


class _Targets:
    """What is outside, where nobody inside may reach it."""

    def __init__(self, root: Path, stack: ExitStack) -> None:
        self._stack = stack
        secret = root / "secret"
        secret.mkdir(0o700)
        (secret / "file").write_text("secret", "utf-8")
        tcp = self._bound(socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", 0))
        tcp.listen()
        self._udp = self._bound(socket.AF_INET, socket.SOCK_DGRAM, ("127.0.0.1", 0))
        self._udp.setblocking(False)
        abstract = _NAME + secrets.token_hex(8)
        self._bound(socket.AF_UNIX, socket.SOCK_STREAM, f"\0{abstract}").listen()
        self.given = {
            "grader": os.getpid(),
            "secret": str(secret / "file"),
            "tcp": tcp.getsockname()[1],
            "udp": self._udp.getsockname()[1],
            "abstract": abstract,
            "pathname": self.listen(secret / "socket"),
            "shared": self._shared(),
            "queue": self._queue(),
        }

    def listen(self, path: Path) -> str:
        """Listen at a path; gives it."""
        self._bound(socket.AF_UNIX, socket.SOCK_STREAM, str(path)).listen()
        return str(path)

    def was_told(self) -> bool:
        """Whether somebody has sent something."""
        try:
            return bool(self._udp.recv(1))
        except BlockingIOError:
            return False

    def _bound(self, family: int, kind: int, address: Any) -> socket.socket:
        sock = self._stack.enter_context(socket.socket(family, kind))
        sock.bind(address)
        return sock

    def _shared(self) -> str:
        """Name a piece of memory, as multiprocessing does."""
        path = Path("/dev/shm", _NAME + secrets.token_hex(8))
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        self._stack.callback(path.unlink, missing_ok=True)
        return str(path)

    def _queue(self) -> int:
        """Make a message queue, which only IPC namespaces and users keep apart."""
        key = secrets.randbelow(1 << 30) + 1
        libc = ctypes.CDLL(None, use_errno=True)
        number = libc.msgget(key, 0o1600)  # IPC_CREAT | IPC_EXCL would be 0o3000
        if number >= 0:
            self._stack.callback(libc.msgctl, number, 0, None)  # IPC_RMID
        return key


def _enter(place: ClosedPlace, given: dict[str, Any]) -> dict[str, str]:
    """Have everything tried in the place; raises ``OSError``."""
    python = [sys.executable, "-I", "-S", "-B", str(_TRIES)]
    done = subprocess.run(
        place.command([*python, json.dumps(given)]),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=_SECONDS,
        check=False,
        cwd="/",
        env={"PATH": os.environ.get("PATH", os.defpath), "LANG": "C.UTF-8"},
    )
    if done.returncode or not done.stdout:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise OSError(said[-1][-300:] if said else f"status {done.returncode}")
    tried: dict[str, str] = json.loads(done.stdout)
    return tried
