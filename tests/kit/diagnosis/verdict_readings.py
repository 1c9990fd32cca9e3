"""What tests read from a verdict on a made-up play of a program."""

from __future__ import annotations

from autograder.diagnosis.catalogue import find
from autograder.diagnosis.diagnose import diagnose
from autograder.evidence import Run
from autograder.facts import Fact
from autograder.verdict import Verdict


def judged(run: Run, fact: Fact, text: str, exercise: str = "solve") -> Verdict:
    """Return the verdict on a program."""
    return diagnose(fact, run, source=text.splitlines(), exercise=exercise)


def chosen(verdict: Verdict, mistake: str) -> set[str]:
    """Return the choices of the mistake's page that the verdict is worded with."""
    assert verdict.mistake == mistake
    found = find(mistake)
    assert found is not None
    said = f"{verdict.happened} {verdict.because} {verdict.try_next}"
    return {key for key, words in found.page.choices.items() if words in said}


def quoted(verdict: Verdict) -> list[int]:
    """Return the lines that the evidence quotes."""
    return [one.at.line for one in verdict.evidence if one.at is not None]
