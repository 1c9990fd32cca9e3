"""Work done side by side in processes, and given in order."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

from autograder.errors import LockstepError
from autograder.gatekeeper.trials.load import end_with_parent
from autograder.report.progress import Progress
from autograder.report.text import Screen

Item = TypeVar("Item")
Result = TypeVar("Result")


def side_by_side(
    work: Callable[[Item], Result],
    items: Sequence[Item],
    name: Callable[[Item], str],
    workers: int = 0,
) -> Iterator[tuple[Item, Result]]:
    """Yield each item with what came out of it, in order, whichever ends first.

    ``name`` is what the progress shows of an item.  ``workers`` processes work; 0
    stands for the CPUs that may be used.  Raises ``LockstepError`` when one is killed.
    """
    progress = Progress(stream=sys.stderr, screen=Screen.of(sys.stderr))
    # spawn: a worker must not inherit what this process has open.
    context = multiprocessing.get_context("spawn")
    count = workers or usable_cpus()
    pool = ProcessPoolExecutor(count, mp_context=context, initializer=end_with_parent)
    try:
        results = pool.map(work, items)
        for number, item in enumerate(items, 1):
            progress.step(number, len(items), name(item))
            yield item, next(results)
    except BrokenProcessPool as error:
        raise LockstepError("A process that graded a trial was killed.") from error
    finally:
        progress.clear()
        pool.shutdown(cancel_futures=True)


def usable_cpus() -> int:
    """Count the CPUs that this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1
