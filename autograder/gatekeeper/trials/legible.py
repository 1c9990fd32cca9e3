"""Whether a verdict can be read: whole, and with the lines that it is about."""

from __future__ import annotations

import re

from autograder.evidence import Outcome
from autograder.report.record import CheckRecord
from autograder.report.terminal import MOST_LINES, verdict_lines
from autograder.report.text import Screen
from autograder.verdict import Verdict

_WHOLE = 1000  # lines: more than any verdict has


def faults(verdict: Verdict, record: CheckRecord, here: int | None = None) -> list[str]:
    """What a student would miss; ``here`` is the line that has to be shown.

    ``record`` is the check that gave the verdict.
    """
    check, screen = record.id, Screen()
    whole = _shown(verdict, screen, check, _WHOLE)
    shown = _shown(verdict, screen, check, MOST_LINES)
    text = "\n".join(shown)
    found = []
    if whole[-1:] != shown[-1:]:
        found.append(f"has a verdict of {len(whole)} lines: its end is not shown")
    named = [e.at.line for e in verdict.evidence if e.at is not None]
    if here in named and not _shows(text, here):
        found.append("has a verdict too long to show the line marked `# <- here`")
    deadlocked = any(p.outcome == Outcome.DEADLOCKED for p in record.replay)
    if deadlocked and not _names_both(verdict, text):
        found.append("has a verdict without the lines of who waits and of who holds it")
    return found


def _shown(verdict: Verdict, screen: Screen, check: str, room: int) -> list[str]:
    lines = verdict_lines(verdict, screen, check=check, replay="it.py", room=room)
    return [line for line in lines if line.strip()]


def _names_both(verdict: Verdict, text: str) -> bool:
    """Whether a deadlock in which the holder is known names waiter and holder lines."""
    edges = [w for w in verdict.waits if w.at is not None and w.held_since is not None]
    if not edges:
        return True
    return any(
        all(
            _shows(text, frame.line)
            for frame in (edge.at, edge.held_since)
            if frame is not None
        )
        for edge in edges
    )


def _shows(text: str, line: int | None) -> bool:
    """Whether a line is named: as a place, or in words."""
    return re.search(rf"(?::|line ){line}\b", text) is not None
