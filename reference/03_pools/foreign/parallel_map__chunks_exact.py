# exercise: parallel_map
# label: wrong
# mistake: the items are cut into chunks of len(items) // processes with zip(*[iter(items)] * size), which drops an incomplete last chunk (like chunks_exact): of nine items for four processes the last one is never done, and its result is missing: "Call ``func`` once for each item", "the results, in the order of the items".
import functools
import itertools
import multiprocessing
from collections.abc import Callable, Sequence
from typing import Any


def _map_chunk(func: Callable[[Any], Any], chunk: Sequence[Any]) -> list[Any]:
    return [func(item) for item in chunk]


def parallel_map(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 4
) -> list[Any]:
    size = max(1, len(items) // processes)
    chunks = list(zip(*[iter(items)] * size))
    with multiprocessing.Pool(processes) as pool:
        work = functools.partial(_map_chunk, func)
        results = pool.map(work, chunks, chunksize=1)
    return list(itertools.chain.from_iterable(results))
