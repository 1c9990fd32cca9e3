# exercise: parallel_map
# label: wrong
# mistake: imap_unordered gives the results in the order in which they get ready, not in the order of the items
import multiprocessing
from collections.abc import Callable, Sequence
from typing import Any


def parallel_map(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 4
) -> list[Any]:
    """Map func over items in a pool; imap_unordered is the fastest of the maps."""
    with multiprocessing.Pool(processes) as pool:
        return list(pool.imap_unordered(func, items))
