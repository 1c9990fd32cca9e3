# exercise: crunch
# label: right
# style: a generator owns the pool and yields from imap; not more processes than items

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from typing import Any


def _stream(work: Callable[[Any], Any], items: Sequence[Any], cpus: int) -> Iterator[Any]:
    with multiprocessing.Pool(cpus) as pool:
        yield from pool.imap(work, items)


def crunch(work: Callable[[Any], Any], items: Sequence[Any]) -> list[Any]:
    cpus = len(os.sched_getaffinity(0))
    return list(_stream(work, items, max(1, min(cpus, len(items)))))
