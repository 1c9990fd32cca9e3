# exercise: results_from_processes
# label: right
# style: typed code with a Process subclass and a dict of pending ones, the dead are noted before each get

import multiprocessing
import queue
from collections.abc import Callable, Hashable, Sequence
from typing import Any


class _ItemProcess(multiprocessing.Process):
    def __init__(
        self, number: int, task: Callable[[Any], Any], item: Hashable, answers: Any
    ) -> None:
        super().__init__(name=f"item-{number}")
        self.number = number
        self.task = task
        self.item = item
        self.answers = answers

    def run(self) -> None:
        self.answers.put((self.number, self.task(self.item)))


def results_from_processes(
    task: Callable[[Any], Any], items: Sequence[Hashable]
) -> dict[Any, Any]:
    answers: Any = multiprocessing.Queue()
    everybody = [_ItemProcess(n, task, item, answers) for n, item in enumerate(items)]
    for process in everybody:
        process.start()

    values: dict[int, Any] = {}
    pending = {process.number: process for process in everybody}
    while pending:
        # Who has ended by now has also flushed its answer.  So if nothing comes
        # after this line, they have not left any.
        ended = [n for n, process in pending.items() if not process.is_alive()]
        try:
            number, value = answers.get(timeout=0.1)
        except queue.Empty:
            for n in ended:
                del pending[n]
        else:
            values[number] = value
            del pending[number]

    for process in everybody:
        process.join()
    answers.close()
    return {p.item: values[p.number] for p in everybody if p.number in values}
