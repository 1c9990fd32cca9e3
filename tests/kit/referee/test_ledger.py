"""The ledger keeps what is judged, however much else happens."""

from __future__ import annotations

import socket

from autograder.evidence import Actor, Role
from autograder.referee.gate_connections import Gate
from autograder.referee.ledger import Ledger

SOMEBODY = Actor(pid=1, tid=2, role=Role.THREAD)


def arrive(ledger: Ledger, sock: socket.socket, kind: str, label: str) -> None:
    """Let somebody come to a gate and go on at once."""
    gate = Gate(sock=sock, message={"kind": kind, "label": label})
    entry = ledger.see(gate, SOMEBODY, 0.0)
    ledger.decide(
        [entry],
        entry,
        blocked=(),
        quiescent=False,
        timers_pending=False,
        spinning=False,
        returned=False,
    )


def test_a_flood_of_lines_and_sleeps_pushes_out_no_task() -> None:
    """Or a program that prints much would not have run its tasks."""
    ledger = Ledger()
    with socket.socket() as sock:
        for _ in range(3000):
            arrive(ledger, sock, "line", "line:7")
            arrive(ledger, sock, "sleep", "sleep")
        arrive(ledger, sock, "task", "task:last")
    kept = ledger.arrivals()
    assert kept[-1].label == "task:last"
    assert len(kept) == 5001
