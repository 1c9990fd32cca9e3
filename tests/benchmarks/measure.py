"""Medians of interleaved repeats, the table, and what it was measured on."""

from __future__ import annotations

import os
import platform
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

Clocked = Callable[[], float]  # does it once; returns the milliseconds it took


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the table; times in milliseconds, ratios without a unit.

    ``base`` is what ``value`` is compared with, where there is such a thing.
    """

    what: str
    value: float
    budget: float
    base: float | None = None
    unit: str = "ms"

    @property
    def kept(self) -> bool:
        """Whether the value is within its budget."""
        return self.value <= self.budget


def milliseconds(work: Callable[[], object]) -> float:
    """Do ``work`` and return how long it took."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def interleaved(repeats: int, cases: Mapping[str, Clocked]) -> dict[str, list[float]]:
    """Do every case once, ``repeats`` times over, so that load hits all alike.

    The first round warms the caches of the machine and does not count.
    """
    taken: dict[str, list[float]] = {name: [] for name in cases}
    for turn in range(repeats + 1):
        for name, clocked in cases.items():
            milliseconds_taken = clocked()
            if turn > 0:
                taken[name].append(milliseconds_taken)
    return taken


def added(over: list[float], base: list[float]) -> float:
    """The median of what each repeat took more than the one beside it."""
    pairs = zip(over, base, strict=True)
    return statistics.median(mine - other for mine, other in pairs)


def machine() -> str:
    """Say what the figures were taken on, and how busy it was."""
    load = " ".join(f"{value:.2f}" for value in os.getloadavg())
    cpus = len(os.sched_getaffinity(0))
    return (
        f"{platform.system()} {platform.release()} {platform.machine()}, "
        f"{cpus} CPUs, Python {platform.python_version()}, load {load}"
    )


def print_table(rows: list[Row]) -> None:
    """Print the rows as they came."""
    width = max(len(row.what) for row in rows)
    head = f"{'':{width}}  {'base':>9}  {'value':>9}  {'budget':>9}"
    lines = [machine(), "", head]
    for row in rows:
        base = "" if row.base is None else f"{row.base:.1f}"
        verdict = "" if row.kept else "  OVER BUDGET"
        lines.append(
            f"{row.what:{width}}  {base:>9}  {row.value:>9.2f}  "
            f"{row.budget:>9.2f} {row.unit}{verdict}"
        )
    sys.stdout.write("\n".join(lines) + "\n")
