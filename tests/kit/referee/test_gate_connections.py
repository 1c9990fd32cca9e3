"""Connections to the gates: how many may stand, and who counts."""

from __future__ import annotations

import selectors
import socket
from contextlib import ExitStack
from pathlib import Path

from autograder.referee import gate_connections
from autograder.student_side import wire

MOST = gate_connections._MOST_GATES


def connected(folder: Path) -> socket.socket:
    """Return a connection to the gates."""
    sock = socket.socket(socket.AF_UNIX)
    sock.connect(str(folder / "gates"))
    return sock


def test_who_has_gone_keeps_nobody_out(tmp_path: Path) -> None:
    """Though the referee hears the new one before it hears that they went."""
    with selectors.DefaultSelector() as selector, ExitStack() as stack:
        server = gate_connections.GateServer(tmp_path, selector, lambda _note: None)
        stack.callback(server.close)
        many = [stack.enter_context(connected(tmp_path)) for _ in range(MOST)]
        while len(server.standing) < MOST:
            server._accept()
        with connected(tmp_path) as one_more:
            server._accept()
            assert one_more.recv(1) == b""  # refused: all the others are still there
        for sock in many:
            sock.close()
        with connected(tmp_path) as late:
            wire.send(late, {"kind": "gate", "label": "late"})
            server._accept()
            assert [gate.label for gate in server.standing.values()] == ["late"]
