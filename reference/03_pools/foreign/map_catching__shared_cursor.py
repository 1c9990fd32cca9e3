# exercise: map_catching
# label: right

import multiprocessing
from collections.abc import Callable, Sequence
from multiprocessing.connection import wait
from typing import Any


class _Trier(multiprocessing.Process):
    """Takes the next place from a shared cursor, tries the item, sends what came."""

    def __init__(
        self, func: Callable[[Any], Any], items: list[Any], cursor: Any, sender: Any
    ) -> None:
        super().__init__(daemon=True)
        self.func = func
        self.items = items
        self.cursor = cursor
        self.sender = sender

    def next_place(self) -> int:
        with self.cursor.get_lock():
            place = self.cursor.value
            self.cursor.value = place + 1
        return place

    def run(self) -> None:
        while (place := self.next_place()) < len(self.items):
            try:
                outcome = self.func(self.items[place])
            except BaseException as error:
                outcome = error
            try:
                self.sender.send((place, outcome))
            except Exception as error:  # it cannot be pickled
                self.sender.send((place, RuntimeError(repr(error))))
        self.sender.close()


def map_catching(
    func: Callable[[Any], Any], items: Sequence[Any], processes: int = 2
) -> list[Any]:
    items = list(items)
    cursor = multiprocessing.Value("i", 0)
    # What stays like this belongs to a process that was killed.
    outcomes: list[Any] = [RuntimeError("its process died") for _ in items]
    triers = []
    listening = []
    for _ in range(min(processes, len(items))):
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
            except (EOFError, OSError):
                listening.remove(receiver)
                receiver.close()
            else:
                outcomes[place] = outcome
    for trier in triers:
        trier.join()
    return outcomes
