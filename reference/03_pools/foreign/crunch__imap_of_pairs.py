# exercise: crunch
# label: right
import functools
import multiprocessing
import os
from collections.abc import Callable, Sequence
from typing import Any


def _attempt(work: Callable[[Any], Any], item: Any) -> tuple[bool, Any]:
    try:
        return True, work(item)
    except BaseException as error:
        return False, error


def _usable_cpus() -> int:
    machine = os.cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):
        return max(1, min(machine, len(os.sched_getaffinity(0))))
    return machine


def crunch(work: Callable[[Any], Any], items: Sequence[Any]) -> list[Any]:
    results = []
    with multiprocessing.Pool(_usable_cpus()) as pool:
        outcomes = pool.imap(functools.partial(_attempt, work), items, chunksize=1)
        for ok, value in outcomes:
            if not ok:
                raise value
            results.append(value)
        pool.close()
        pool.join()
    return results
