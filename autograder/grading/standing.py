"""Where a student stands: which tasks are done, which one comes next, and how to go on.

What is needed for it travels with each report of pytest, as plain text: under
pytest-xdist the checks run in other processes than the summary.
"""

from __future__ import annotations

import json
import os
import shlex
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.report import store
from autograder.report.record import CheckOutcome, CheckRecord
from autograder.report.terminal import of_points, remark_lines
from autograder.report.text import Screen, plain, wrap

_BAR = 20  # columns
_FIELD = "lockstep"  # the attribute of a report of pytest


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """The tasks of one self-check, in order, with the number of checks of each."""

    folder: str
    tasks: tuple[tuple[str, int], ...]
    beyond: str = ""  # what the hidden tests look at beside, in words


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """What a report of pytest carries: how a check ended, and what it is a part of."""

    record: CheckRecord
    exercise: str
    outline: Outline


def attach(report: Any, ended: Ended) -> None:
    """Put ``ended`` into a report of pytest, in a form that crosses processes."""
    data = store.CODEC.write(ended)
    setattr(report, _FIELD, json.dumps(data))


def attached(report: Any) -> Ended | None:
    """Return what ``attach`` has put into a report of pytest, if it has one."""
    text = getattr(report, _FIELD, "")
    if not text:
        return None
    return store.CODEC.read(Ended, json.loads(text))


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How far the tasks of one self-check are, as one run has seen it."""

    outline: Outline
    passed: frozenset[str]  # tasks of which every check has passed
    open: frozenset[str]  # tasks of which a check has not passed

    @classmethod
    def of(cls, outline: Outline, ended: Iterable[Ended]) -> Standing:
        """Count the checks of one self-check."""
        passes = dict.fromkeys((name for name, _ in outline.tasks), 0)
        lost = set()
        for one in ended:
            if one.record.outcome is CheckOutcome.PASSED:
                passes[one.exercise] = passes.get(one.exercise, 0) + 1
            else:
                lost.add(one.exercise)
        passed = {n for n, checks in outline.tasks if passes[n] >= checks} - lost
        return cls(outline=outline, passed=frozenset(passed), open=frozenset(lost))

    @property
    def names(self) -> list[str]:
        """The tasks in order."""
        return [name for name, _ in self.outline.tasks]

    @property
    def next(self) -> str:
        """The first task of which a check has not passed; "" if there is none."""
        return next((name for name in self.names if name in self.open), "")

    @property
    def is_whole(self) -> bool:
        """Whether this run has looked at every task."""
        return all(name in self.passed | self.open for name in self.names)

    def lines(self, screen: Screen, here: Path) -> list[str]:
        """Say where one stands, in a few lines; ``here`` is the current folder."""
        marks = [f"{self._sign(name)} {plain(name)}" for name in self.names]
        done, most = len(self.passed), len(self.names)
        filled = _BAR * done // most
        bar = f"[{'#' * filled}{'-' * (_BAR - filled)}]"
        line = f"{bar} {done} of {most} tasks done"
        if not self.is_whole:
            line += "; this run has not looked at all of them"
        return [*_rows(marks, screen), line, *self._way_on(screen, here)]

    def _sign(self, name: str) -> str:
        return "✓" if name in self.passed else "✗" if name in self.open else "·"

    def _way_on(self, screen: Screen, here: Path) -> list[str]:
        place = self._place(here)
        command = f"pytest {place}" if place else "pytest"
        if name := self.next:
            number = self.names.index(name) + 1
            following = (
                f"Next: task {number}, {plain(name)}: {command} -k {plain(name)}"
            )
            where = f" (in {place})" if place else ""
            return _rows(
                [following, f"A hint{where}: lockstep hint {plain(name)}"], screen
            )
        if not self.is_whole:
            return [f"To see where you stand: {command}"]
        more = self.outline.beyond or "other values, other orders, other numbers."
        praise = f"Well done: every task is right here. The hidden tests look at {more}"
        return wrap(praise, screen.width)

    def _place(self, here: Path) -> str:
        """Return how to name the folder on a command line; "" where one is in it."""
        folder = os.path.relpath(self.outline.folder, here)
        return "" if folder == os.curdir else shlex.quote(plain(folder))


def _rows(parts: Sequence[str], screen: Screen) -> list[str]:
    """Set the parts side by side, as many as a line takes."""
    rows: list[str] = []
    for part in parts:
        wider = f"{rows[-1]}   {part}" if rows else part
        if rows and len(wider) <= screen.width:
            rows[-1] = wider
        else:
            rows.append(part)
    return rows


def advice(ended: Sequence[Ended], screen: Screen) -> list[str]:
    """Show what passed checks advise."""
    return [
        line
        for one in ended
        for remark in one.record.remarks
        for line in (f"✓ {plain(one.record.title)}", *remark_lines(remark, screen))
    ]


def summary(ended: Sequence[Ended], screen: Screen, here: Path) -> list[str]:
    """Sum up a run: the points, and for each self-check where one stands.

    ``here`` is the current folder.  A run without checks has no lines.
    """
    if not ended:
        return []
    score = sum(one.record.score for one in ended)
    most = sum(one.record.max_score for one in ended)
    lines = ["", f"Lockstep: {of_points(score, most)} of this self-check."]
    for standing in standings(ended):
        lines += standing.lines(screen, here)
    return lines


def standings(ended: Sequence[Ended]) -> list[Standing]:
    """Group the checks by self-check, in order of their folders."""
    outlines = dict.fromkeys(one.outline for one in ended)
    return [
        Standing.of(outline, [one for one in ended if one.outline == outline])
        for outline in sorted(outlines, key=lambda outline: outline.folder)
    ]
