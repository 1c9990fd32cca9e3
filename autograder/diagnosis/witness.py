"""What a passed check has shown, in a few words."""

from __future__ import annotations

from collections.abc import Sequence

from autograder.diagnosis.case import Case
from autograder.diagnosis.words import count
from autograder.evidence import Run
from autograder.facts import OtherFact


def witness(runs: Sequence[Run]) -> str:
    """Say how much was played, and how many tasks were at work at one moment."""
    if not runs:
        return ""
    nothing = OtherFact(message="")
    peak = max(Case(fact=nothing, run=run).peak() for run in runs)
    told = count(len(runs), "play")
    return f"{told}, {peak} at once" if peak > 1 else told
