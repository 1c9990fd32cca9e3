"""Whether the stopwatch beside a proof tells what a stopwatch without the kit tells."""

from __future__ import annotations

import statistics
import subprocess
import sys
from pathlib import Path

from autograder.evidence import Outcome
from autograder.grading.speedup import cpus_at_full_speed, measure
from autograder.play import Player, Submission
from tests.benchmarks.measure import Row, interleaved

SCENARIOS = Path(__file__).with_name("scenarios.py")
PAIRS = 3  # of a play; their median counts
OFF = 15.0  # per cent by which the kit may tell less

POOL = """
from multiprocessing import Pool

def solve(work, items, cpus):
    with Pool(cpus) as pool:
        return pool.map(work, items, chunksize=1)
"""
# The same work, the same pool, and the same moments, without a play around them.
BARE = """
import sys, time

def work(_):
    began, state = time.monotonic(), 1
    for _ in range(200_000):
        state = state * 48_271 % (2**31 - 1)
    return began, time.monotonic()

def seconds(works):
    return max(ended for _, ended in works) - min(began for began, _ in works)

if __name__ == "__main__":
    cpus = int(sys.argv[1])
    items = range(2 * cpus)
    alone = [work(item) for item in items]
    print(seconds(alone) / seconds(solve(work, items, cpus)))
"""


def stopwatch(folder: Path, repeats: int) -> list[Row]:
    """Compare how much faster a pool is with and without the kit; needs two CPUs."""
    cpus = cpus_at_full_speed()
    if cpus < 2:
        return []
    pool, bare = folder / "in_a_pool.py", folder / "bare_pool.py"
    pool.write_text(POOL, "utf-8")
    bare.write_text(POOL + BARE, "utf-8")
    player = Player(Submission(pool))

    def measured() -> float:
        run = player.play("timed", PAIRS, cpus, scenarios=SCENARIOS)
        assert run.outcome is Outcome.RETURNED, run
        measured = measure(run.works)
        assert measured is not None, run.works
        return measured.ratio

    def seen() -> float:
        command = [sys.executable, str(bare), str(cpus)]
        done = [subprocess.check_output(command, text=True) for _ in range(PAIRS)]
        return statistics.median(map(float, done))

    taken = interleaved(repeats, {"measured": measured, "seen": seen})
    base, value = statistics.median(taken["seen"]), statistics.median(taken["measured"])
    less = 100 * (base - value) / base
    what = f"the stopwatch tells {value:.2f}x on {cpus} CPUs; less than without it by"
    return [Row(what=what, base=base, value=less, budget=OFF, unit="%")]
