# exercise: parallel_map
# label: right
# style: like code from an assistant, with type hints, a docstring, validation, logging, and imap with chunks of one
from __future__ import annotations

import logging
import multiprocessing
from collections.abc import Callable, Sequence
from typing import Any

logger = logging.getLogger(__name__)


def parallel_map(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 4
) -> list[Any]:
    """Apply ``func`` to every element of ``items`` using a process pool.

    Args:
        func: A picklable callable that accepts a single argument.
        items: The arguments to process.
        processes: The number of worker processes (must be at least 1).

    Returns:
        The results, in the same order as ``items``.

    Raises:
        ValueError: If ``processes`` is smaller than 1.
        Exception: Whatever ``func`` raises is propagated to the caller.
    """
    if processes < 1:
        raise ValueError(f"processes must be at least 1, got {processes}")

    # Nothing to do: avoid the cost of starting workers.
    if len(items) == 0:
        logger.debug("no items, no pool")
        return []

    # There is no point in starting more workers than there are items.
    worker_count = min(processes, len(items))
    logger.debug("starting %d workers for %d items", worker_count, len(items))

    with multiprocessing.Pool(processes=worker_count) as pool:
        results: list[Any] = []
        # imap preserves the order; chunksize=1 keeps all of the workers busy.
        for result in pool.imap(func, items, chunksize=1):
            results.append(result)

    logger.debug("all workers are gone")
    return results
