# exercise: parallel_map
# label: wrong
# mistake: imap_unordered gives the results as they get ready, so the order is not that of the items when an early item ends late.
import multiprocessing
from collections.abc import Callable, Sequence
from typing import Any


def parallel_map(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 4
) -> list[Any]:
    """Call func for each item in a pool."""
    results = []
    with multiprocessing.Pool(processes) as pool:
        # imap_unordered is faster than map
        for result in pool.imap_unordered(func, items):
            results.append(result)
    return results
