# exercise: parallel_map
# label: wrong
# mistake: the workers get their stop mark and are joined only when all went well; when func raises, the exception leaves the call and the processes stay alive, waiting in recv; breaks "No process of the pool is alive when the call is over, however it ends"

import multiprocessing
from collections.abc import Callable, Sequence
from multiprocessing.connection import wait
from typing import Any


class _Worker(multiprocessing.Process):
    def __init__(self, func: Callable[[Any], Any], there: Any) -> None:
        super().__init__(daemon=True)
        self.func = func
        self.there = there

    def run(self) -> None:
        while (job := self.there.recv()) is not None:
            place, item = job
            try:
                self.there.send((place, True, self.func(item)))
            except Exception as error:
                self.there.send((place, False, error))


def parallel_map(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 4
) -> list[Any]:
    results: list[Any] = [None] * len(items)
    workers = []
    idle = []
    for _ in range(processes):
        here, there = multiprocessing.Pipe()
        worker = _Worker(func, there)
        worker.start()
        there.close()
        workers.append((worker, here))
        idle.append(here)
    busy: list[Any] = []
    handed_out = 0
    while handed_out < len(items) or busy:
        while idle and handed_out < len(items):
            end = idle.pop()
            end.send((handed_out, items[handed_out]))
            busy.append(end)
            handed_out += 1
        for end in wait(list(busy)):
            place, good, content = end.recv()
            busy.remove(end)
            idle.append(end)
            if not good:
                raise content
            results[place] = content
    for worker, end in workers:
        end.send(None)
        worker.join()
    return results
