# exercise: map_with_deadline
# label: right

import multiprocessing
import time
from collections.abc import Callable, Sequence
from multiprocessing.connection import wait
from typing import Any


class _Worker(multiprocessing.Process):
    """Takes the next place from a shared cursor until there is none."""

    def __init__(
        self, func: Callable[[Any], Any], items: list[Any], cursor: Any, sender: Any
    ) -> None:
        super().__init__(daemon=True)
        self.func = func
        self.items = items
        self.cursor = cursor
        self.sender = sender

    def run(self) -> None:
        while True:
            with self.cursor.get_lock():
                place = self.cursor.value
                self.cursor.value = place + 1
            if place >= len(self.items):
                return
            try:
                answer = (place, True, self.func(self.items[place]))
            except BaseException as error:
                answer = (place, False, error)
            try:
                self.sender.send(answer)
            except Exception as error:  # it cannot be pickled
                self.sender.send((place, False, RuntimeError(repr(error))))


def map_with_deadline(
    func: Callable[[Any], Any],
    items: Sequence[Any],
    seconds: float,
    processes: int = 2,
) -> list[Any] | None:
    items = list(items)
    results: list[Any] = [None] * len(items)
    cursor = multiprocessing.Value("i", 0)
    workers: list[_Worker] = []
    listening: list[Any] = []
    try:
        for _ in range(min(processes, len(items))):
            receiver, sender = multiprocessing.Pipe(duplex=False)
            worker = _Worker(func, items, cursor, sender)
            worker.start()
            sender.close()
            workers.append(worker)
            listening.append(receiver)
        end = time.monotonic() + seconds  # one clock for all items
        missing = len(items)
        while missing > 0:
            left = end - time.monotonic()
            if left <= 0:
                return None
            for receiver in wait(list(listening), min(left, 60.0)):
                try:
                    place, good, content = receiver.recv()
                except (EOFError, OSError):
                    listening.remove(receiver)
                    receiver.close()
                    continue
                if not good:
                    raise content
                results[place] = content
                missing -= 1
        return results
    finally:
        for worker in workers:
            worker.terminate()
        for worker in workers:
            worker.join()
        for receiver in listening:
            receiver.close()
