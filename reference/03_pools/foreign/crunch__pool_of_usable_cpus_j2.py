# exercise: crunch
# label: right

import multiprocessing
import os
from collections.abc import Callable, Sequence
from typing import Any


def _usable_cpus() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def crunch(work: Callable[[Any], Any], items: Sequence[Any]) -> list[Any]:
    pool = multiprocessing.Pool(_usable_cpus())
    try:
        answers = [pool.apply_async(work, (item,)) for item in items]
        return [answer.get() for answer in answers]
    finally:
        pool.terminate()
        pool.join()
