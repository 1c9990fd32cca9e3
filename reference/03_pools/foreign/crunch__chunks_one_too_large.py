# exercise: crunch
# label: wrong
# mistake: "to save overhead" each chunk has len(items) // cpus + 1 items, so with as many items as CPUs a chunk has two and only half of the CPUs work; breaks "As many items run at the same time as there are usable CPUs"
import logging
import multiprocessing
import os
from collections.abc import Callable, Sequence
from typing import Any

logger = logging.getLogger(__name__)


def _usable_cpus() -> int:
    try:
        return max(1, len(os.sched_getaffinity(0)))
    except AttributeError:
        return os.cpu_count() or 1


def crunch(work: Callable[[Any], Any], items: Sequence[Any]) -> list[Any]:
    cpus = _usable_cpus()
    chunksize = len(items) // cpus + 1  # at least 1, fewer round trips
    logger.debug("%d CPUs, chunks of %d", cpus, chunksize)
    with multiprocessing.Pool(processes=cpus) as pool:
        return pool.map(work, items, chunksize=chunksize)
