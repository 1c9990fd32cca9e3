"""What a passed check has shown, in a few words."""

from __future__ import annotations

from collections.abc import Sequence

from autograder.diagnosis.case import Case
from autograder.diagnosis.words import count
from autograder.evidence import Run
from autograder.facts import OtherFact


def witness(runs: Sequence[Run]) -> str:
    """Return how many plays there were, and how many tasks ran at the same time."""
    if not runs:
        return ""
    nothing = OtherFact(message="")
    peak = max(Case(fact=nothing, run=run).peak() for run in runs)
    plays = count(len(runs), "play")
    return f"{plays}, {peak} at once" if peak > 1 else plays
