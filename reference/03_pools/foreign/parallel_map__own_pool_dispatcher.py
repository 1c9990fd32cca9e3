# exercise: parallel_map
# label: right

import multiprocessing
from collections.abc import Callable, Sequence
from multiprocessing.connection import wait
from typing import Any


class _Worker(multiprocessing.Process):
    """Takes (place, item) from its pipe until it gets None; answers each."""

    def __init__(self, func: Callable[[Any], Any], there: Any, here: Any) -> None:
        super().__init__(daemon=True)
        self.func = func
        self.there = there
        self.here = here

    def run(self) -> None:
        self.here.close()  # the parent's end
        while (job := self.there.recv()) is not None:
            place, item = job
            try:
                answer = (place, True, self.func(item))
            except BaseException as error:
                answer = (place, False, error)
            try:
                self.there.send(answer)
            except Exception as error:  # it cannot be pickled
                self.there.send((place, False, RuntimeError(repr(error))))


def parallel_map(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 4
) -> list[Any]:
    results: list[Any] = [None] * len(items)
    errors: dict[int, BaseException] = {}
    workers: list[_Worker] = []
    ends: list[Any] = []
    ended_well = False
    try:
        for _ in range(min(processes, len(items))):
            here, there = multiprocessing.Pipe()
            worker = _Worker(func, there, here)
            worker.start()
            there.close()
            workers.append(worker)
            ends.append(here)
        idle = list(ends)
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
                if good:
                    results[place] = content
                else:
                    errors[place] = content
        for end in ends:
            end.send(None)
        ended_well = True
    finally:
        for worker in workers:
            if not ended_well:
                worker.terminate()
            worker.join()
        for end in ends:
            end.close()
    if errors:
        raise errors[min(errors)]
    return results
