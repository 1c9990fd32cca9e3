# exercise: map_catching
# label: wrong
# mistake: the worker's `try` is around its loop, so a worker whose item fails sends the exception and leaves; when as many items have failed as there are processes, the items that are left are never tried and stay None; breaks "Each item is tried once, and one that fails does not stop the others"

import multiprocessing
from collections.abc import Callable, Sequence
from multiprocessing.connection import wait
from typing import Any


class _Trier(multiprocessing.Process):
    def __init__(
        self, func: Callable[[Any], Any], items: list[Any], cursor: Any, sender: Any
    ) -> None:
        super().__init__()
        self.func = func
        self.items = items
        self.cursor = cursor
        self.sender = sender

    def run(self) -> None:
        place = -1
        try:
            while True:
                with self.cursor.get_lock():
                    place = self.cursor.value
                    self.cursor.value += 1
                if place >= len(self.items):
                    break
                self.sender.send((place, self.func(self.items[place])))
        except Exception as error:
            self.sender.send((place, error))
        finally:
            self.sender.close()


def map_catching(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 2
) -> list[Any]:
    items = list(items)
    outcomes: list[Any] = [None] * len(items)
    cursor = multiprocessing.Value("i", 0)
    triers = []
    listening = []
    for _ in range(processes):
        receiver, sender = multiprocessing.Pipe(duplex=False)
        trier = _Trier(func, items, cursor, sender)
        trier.start()
        sender.close()
        triers.append(trier)
        listening.append(receiver)
    while listening:
        for receiver in wait(list(listening)):
            try:
                place, outcome = receiver.recv()
                outcomes[place] = outcome
            except EOFError:
                listening.remove(receiver)
    for trier in triers:
        trier.join()
    return outcomes
