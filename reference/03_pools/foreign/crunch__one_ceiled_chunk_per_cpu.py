# exercise: crunch
# label: right
# style: one chunk for each CPU, of a size that is rounded up (its writer took it for wrong: with few items not all CPUs have work, but none could end earlier)
import functools
import itertools
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any


def _crunch_chunk(work: Callable[[Any], Any], chunk: Sequence[Any]) -> list[Any]:
    return [work(item) for item in chunk]


def crunch(work: Callable[[Any], Any], items: Sequence[Any]) -> list[Any]:
    cpus = len(os.sched_getaffinity(0))
    size = max(1, -(-len(items) // cpus))
    chunks = [items[at : at + size] for at in range(0, len(items), size)]
    with ProcessPoolExecutor(cpus) as pool:
        results = list(pool.map(functools.partial(_crunch_chunk, work), chunks))
    return list(itertools.chain.from_iterable(results))
