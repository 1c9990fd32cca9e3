# exercise: crunch
# label: right
import logging
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, wait
from typing import Any

logger = logging.getLogger(__name__)


def _cpus() -> int:
    machine = os.cpu_count() or 1
    try:
        usable = len(os.sched_getaffinity(0))
    except (AttributeError, OSError):
        usable = machine
    return max(1, min(machine, usable))


def crunch(work: Callable[[Any], Any], items: Sequence[Any]) -> list[Any]:
    cpus = _cpus()
    with ProcessPoolExecutor(max_workers=cpus) as executor:
        futures = [executor.submit(work, item) for item in items]
        wait(futures)
    logger.debug("%d item(s) on %d CPU(s)", len(futures), cpus)
    return [future.result() for future in futures]
