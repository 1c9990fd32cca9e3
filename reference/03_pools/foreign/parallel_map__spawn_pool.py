# exercise: parallel_map
# label: right
# style: Pool of get_context("spawn")
import multiprocessing
from typing import Any, Callable, Sequence


def parallel_map(func: Callable[[Any], Any], items: Sequence[Any], processes: int = 4) -> list[Any]:
    """Spawn, damit es auf allen Systemen gleich ist."""
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        return pool.map(func, items, 1)
