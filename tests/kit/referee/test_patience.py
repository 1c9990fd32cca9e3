"""The referee's patience: it ends only while the referee is there to see."""

from __future__ import annotations

import time

import pytest

from autograder.referee.play_clocks import Patience


@pytest.fixture
def real(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The real time, to be set."""
    now = [1000.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    return now


def test_patience_runs_with_the_rounds(real: list[float]) -> None:
    """Rounds of some milliseconds add up to the real time."""
    patience = Patience()
    for _ in range(300):
        real[0] += 0.01
        patience.go_on()
    assert patience.seconds == pytest.approx(3.0)


def test_a_stop_uses_up_no_patience(real: list[float]) -> None:
    """An hour between two rounds counts as half a second."""
    patience = Patience()
    real[0] += 3600.0
    patience.go_on()
    assert patience.seconds == 0.5
