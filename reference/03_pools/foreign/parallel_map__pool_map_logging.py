# exercise: parallel_map
# label: right
# style: typed, with block around Pool.map, a bit of logging and an argument check

import logging
import multiprocessing
from collections.abc import Callable, Sequence
from typing import Any

log = logging.getLogger(__name__)


def parallel_map(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 4
) -> list[Any]:
    """Map in a pool."""
    if processes < 1:
        raise ValueError("need at least one process")
    log.debug("mapping %d items over %d processes", len(items), processes)
    with multiprocessing.Pool(processes) as pool:
        results = pool.map(func, items, chunksize=1)
    log.debug("done, pool is gone")
    return results
