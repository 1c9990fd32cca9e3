"""A fixed number of mutated inputs; ``python -m tests.kit.attacks.fuzz`` takes more."""

from __future__ import annotations

from tests.kit.attacks import fuzz


def test_mutated_inputs_are_taken_or_refused() -> None:
    """Nothing else is raised; and the mutations are of both kinds."""
    ends = fuzz.run(1500, seed=7)
    assert sum(ends.values()) == 1500
    assert all(ends.values()), ends
