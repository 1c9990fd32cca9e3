# exercise: crunch
# label: wrong
# mistake: splits the items like a parallel stream into slices of len // cpus + 1, which gives fewer slices than CPUs (4 items on 4 CPUs: two slices of 2), so only some of the CPUs work; breaks "As many items run at the same time as there are usable CPUs".
import os
from concurrent.futures import ProcessPoolExecutor


def _work_off(work, part):
    return [work(item) for item in part]


class _Spliterator:
    def __init__(self, items, parts):
        self._items = list(items)
        self._size = len(self._items) // parts + 1

    def __iter__(self):
        for start in range(0, len(self._items), self._size):
            yield self._items[start : start + self._size]


def crunch(work, items):
    if hasattr(os, "sched_getaffinity"):
        cpus = len(os.sched_getaffinity(0))
    else:
        cpus = os.cpu_count() or 1
    with ProcessPoolExecutor(max_workers=cpus) as executor:
        parts = [
            executor.submit(_work_off, work, part) for part in _Spliterator(items, cpus)
        ]
        return [result for part in parts for result in part.result()]
