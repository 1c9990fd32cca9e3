# exercise: map_in_background
# label: right
# style: over-engineered: a job class with its life cycle, ExitStack for the clean-up
import multiprocessing
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any, Callable, Sequence


@dataclass
class _BackgroundJob:
    func: Callable[[Any], Any]
    items: Sequence[Any]
    processes: int
    _stack: ExitStack = field(default_factory=ExitStack, init=False)
    _handles: list = field(default_factory=list, init=False)

    def start(self):
        pool = multiprocessing.get_context().Pool(self.processes)
        self._stack.callback(pool.join)
        self._stack.callback(pool.terminate)
        for item in self.items:
            self._handles.append(pool.apply_async(self.func, (item,)))

    def join(self):
        return [handle.get() for handle in self._handles]

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            self._stack.close()
            raise
        return self

    def __exit__(self, *details):
        self._stack.close()


def map_in_background(func, items, foreground, processes=2):
    with _BackgroundJob(func, items, processes) as job:
        value = foreground()
        return job.join(), value
