"""A gate may be there before the socket that can tell who stands at it."""

from __future__ import annotations

import selectors
import socket
from pathlib import Path

import pytest

from autograder.referee import gate_connections
from autograder.student_side import wire


def test_who_stood_before_the_kernel_could_be_asked_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a network namespace of its own, the grader's socket finds nobody."""

    def peer(_inode: int, netlink: socket.socket | None = None) -> int:
        return 0 if netlink is None else 7

    monkeypatch.setattr(gate_connections, "peer_inode", peer)
    with (
        selectors.DefaultSelector() as selector,
        socket.socket(socket.AF_UNIX) as student,
        socket.socket(socket.AF_UNIX) as netlink,
    ):
        server = gate_connections.GateServer(tmp_path, selector, lambda _note: None)
        student.connect(str(tmp_path / "gates"))
        wire.send(student, {"kind": "gate", "label": "early"})
        while not any(gate.message for gate in server.standing.values()):
            for key, _ in selector.select(1.0):
                key.data()
        [gate] = server.standing.values()
        assert gate.inode == 0
        server.ask(netlink)
        assert gate.inode == 7
        server.close()
