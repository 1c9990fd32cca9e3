"""A report says which walls were round what was graded."""

from __future__ import annotations

from dataclasses import replace

import pytest

from autograder.report.record import Environment

BARE = Environment(
    python="3.13.0",
    platform="Linux",
    start_method="fork",
    usable_cpus=2,
    observer="proc",
    isolation="S",
)


@pytest.mark.parametrize("tier", ["L", "U", "N"])
def test_walls_are_told(tier: str) -> None:
    """By the name of the tier."""
    assert replace(BARE, isolation=tier).remark == f"Graded behind walls: tier {tier}."


def test_both_remarks_are_told() -> None:
    """How processes were started, too, where Python by itself does otherwise."""
    remark = replace(BARE, isolation="N", python="3.14.1").remark
    assert remark.startswith("Graded behind walls: tier N. Processes were started by")


def test_no_walls_are_the_usual_case_at_home() -> None:
    """Nothing is said beside the field of `report.json`."""
    assert BARE.remark == ""
