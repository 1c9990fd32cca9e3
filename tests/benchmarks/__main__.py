"""Measure the kit against its budgets: ``python -m tests.benchmarks [--repeats N]``.

Prints a table; exits 1 when a median is over its budget.  Notebooks have a program of
their own, for they need nbgrader: ``python -m tests.benchmarks.notebooks``.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.benchmarks import commands, plays, speedups, walls
from tests.benchmarks.measure import print_table

LEAST_REPEATS = 15  # fewer make no median worth the name


def main() -> int:
    """Measure everything, print it, and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--repeats", type=int, default=LEAST_REPEATS)
    repeats = max(LEAST_REPEATS, parser.parse_args().repeats)
    with tempfile.TemporaryDirectory(prefix="lockstep-benchmark-") as name:
        folder = Path(name)
        rows = plays.costs(folder, repeats)
        rows += plays.memory(folder)
        rows += plays.recorder(folder, repeats)
        rows += plays.delays(folder, repeats)
        rows += commands.runs(folder, repeats)
        rows += commands.grades(folder, repeats)
        rows += commands.references()
        rows += walls.costs(folder, repeats)
        rows += speedups.stopwatch(folder, repeats)
    print_table(rows)
    return 0 if all(row.kept for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
