"""Tests of the clock by which a run is given up."""

import time

import pytest

from tests.kit.second_opinion import runner


@pytest.mark.parametrize(
    ("passed", "waited", "counts"),
    [
        (6.0, 0.0, 6.0),  # an idle machine
        (6.0, 2.5, 3.5),
        (6.0, 6.0, 2.0),  # somebody always waits for the CPU: a third counts
    ],
)
def test_the_time_of_a_busy_machine_is_not_counted(
    passed: float, waited: float, counts: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each stretch counts by itself: an idle one before does not help a busy one."""
    wall, pressure = [100.0], [40.0]
    monkeypatch.setattr(time, "monotonic", lambda: wall[0])
    monkeypatch.setattr(runner, "waited_for_cpu", lambda: pressure[0])
    clock = runner.Clock()
    wall[0] += 30.0
    assert clock.tick() == 30.0
    wall[0] += passed
    pressure[0] += waited
    assert clock.tick() == 30.0 + counts


def test_pressure_is_read_where_the_kernel_tells() -> None:
    """Seconds that only grow."""
    before = runner.waited_for_cpu()
    assert runner.waited_for_cpu() >= before >= 0.0
