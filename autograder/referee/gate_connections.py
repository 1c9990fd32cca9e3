"""The referee's end of the gates: who has connected, and what they said.

A gate is a connection of its own.  The label and the names in its message are the
student's process's words; who is really there is read from the kernel: the inode of
the other end of the connection, which the observer looks for among the blocked threads.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import selectors
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder.errors import LockstepError
from autograder.limits import LIMITS
from autograder.proof.sockets import peer_inode
from autograder.student_side import wire

_MOST_GATES = 500  # standing at once: fewer than the files that a process may open
_AT_ONCE = 64  # connections taken before the referee may look at something else
_UNIX = getattr(socket, "AF_UNIX", None)  # not on every system


@dataclass(slots=True, kw_only=True)
class Gate:
    """One connection of the student's process to the referee."""

    sock: socket.socket
    inode: int = 0  # of the student's end, once it stands; 0 if the kernel is silent
    decoder: wire.Decoder = field(default_factory=wire.Decoder)
    message: Mapping[str, Any] | None = None

    @property
    def label(self) -> str:
        """What the gate is called."""
        return str((self.message or {}).get("label", ""))[:200]

    @property
    def kind(self) -> str:
        """Why the actor stands here: task, gate, read, write, line or sleep."""
        return str((self.message or {}).get("kind", ""))

    @property
    def seconds(self) -> float:
        """How long a sleeper wants to sleep."""
        value = (self.message or {}).get("seconds")
        return float(value) if isinstance(value, int | float) and value > 0 else 0.0


class GateServer:
    """Accepts gates, keeps those that stand, and lets them go.

    ``on_note`` receives the messages that await no answer.  ``ask`` may be given a
    netlink socket of the student's network namespace: connections belong to the side
    that made them, and the first may be here before it.
    """

    def __init__(
        self,
        folder: Path,
        selector: selectors.BaseSelector,
        on_note: Callable[[Mapping[str, Any]], None],
        *,
        transport: str = "unix",
    ) -> None:
        self.standing: dict[int, Gate] = {}  # by file descriptor
        self.netlink: socket.socket | None = None
        self._selector = selector
        self._on_note = on_note
        self._token = ""
        self._heard = 0
        if transport == "unix":
            path = folder / "gates"
            self._listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            self._listener.bind(str(path))
            self.address = f"unix:{path}"
        elif transport == "tcp":
            self._listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
            self._listener.bind(("127.0.0.1", 0))
            self._token = secrets.token_hex(16)
            port = self._listener.getsockname()[1]
            self.address = f"tcp:127.0.0.1:{port}:{self._token}"
        else:
            raise LockstepError(f"there is no gate transport named {transport!r}")
        self._listener.listen(_MOST_GATES)
        self._listener.setblocking(False)
        selector.register(self._listener, selectors.EVENT_READ, self._accept)

    @property
    def is_flooded(self) -> bool:
        """Whether more was said than one play may say."""
        return self._heard > LIMITS.messages

    def _accept(self) -> None:
        for _ in range(_AT_ONCE):
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            if len(self.standing) >= _MOST_GATES:
                self._hear_who_has_gone()
            if len(self.standing) >= _MOST_GATES or self._heard > LIMITS.messages:
                sock.close()
                continue
            sock.setblocking(False)
            gate = Gate(sock=sock)
            self.standing[sock.fileno()] = gate
            self._selector.register(
                sock, selectors.EVENT_READ, lambda gate=gate: self._hear(gate)
            )
            self._hear(gate)

    def _hear_who_has_gone(self) -> None:
        """Hear those who stand, before somebody is refused who came after their end."""
        for key, _ in self._selector.select(0):
            gate = self.standing.get(key.fd)
            if gate is not None:
                self._hear(gate)

    def _hear(self, gate: Gate) -> None:
        try:
            data = gate.sock.recv(65536)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        self._heard += len(data)
        if not data or self._heard > LIMITS.messages:
            self.drop(gate)
            return
        try:
            messages = gate.decoder.feed(data)
        except wire.WireError:
            self.drop(gate)
            return
        for message in messages:
            if self._token and message.get("token") != self._token:
                self.drop(gate)
                return
            if message.get("kind") == "note":
                self._on_note(message)
            elif gate.message is None:
                gate.message = message
                self._identify(gate)
            else:  # a gate speaks once; what says more is not a gate
                self.drop(gate)
                return

    def ask(self, netlink: socket.socket | None) -> None:
        """From now on ask this socket who stands where, also for those who stand."""
        self.netlink = netlink
        for gate in self.standing.values():
            if gate.message is not None and not gate.inode:
                self._identify(gate)

    def _identify(self, gate: Gate) -> None:
        """Have the kernel tell the student's end of the connection."""
        if gate.sock.family == _UNIX:
            ours = os.fstat(gate.sock.fileno()).st_ino
            gate.inode = peer_inode(ours, self.netlink)

    def release(self, gate: Gate, value: Any = None) -> None:
        """Let the actor at ``gate`` go on with ``value``."""
        with contextlib.suppress(OSError):
            wire.send(gate.sock, {"value": wire.encode(value)})
        self.drop(gate)

    def drop(self, gate: Gate) -> None:
        """Forget ``gate`` and close the connection."""
        if self.standing.pop(gate.sock.fileno(), None) is not None:
            self._selector.unregister(gate.sock)
            gate.sock.close()

    def close(self) -> None:
        """Close every connection and stop listening."""
        for gate in list(self.standing.values()):
            self.drop(gate)
        self._selector.unregister(self._listener)
        self._listener.close()
