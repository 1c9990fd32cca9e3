# exercise: results_from_processes
# label: right

import multiprocessing
from collections.abc import Callable, Hashable, Sequence
from multiprocessing.connection import wait
from typing import Any


class _Answerer(multiprocessing.Process):
    def __init__(self, task: Callable[[Any], Any], item: Any, sender: Any) -> None:
        super().__init__()
        self.task = task
        self.item = item
        self.sender = sender

    def run(self) -> None:
        self.sender.send(self.task(self.item))
        self.sender.close()


def results_from_processes(
    task: Callable[[Any], Any], items: Sequence[Hashable]
) -> dict[Any, Any]:
    processes = []
    asked: dict[Any, Any] = {}  # from the end that receives to the item
    for item in items:
        receiver, sender = multiprocessing.Pipe(duplex=False)
        process = _Answerer(task, item, sender)
        process.start()
        sender.close()  # before the next start: only its child has it
        processes.append(process)
        asked[receiver] = item
    results: dict[Any, Any] = {}
    while asked:
        for receiver in wait(list(asked)):
            item = asked.pop(receiver)
            try:
                results[item] = receiver.recv()
            except (EOFError, OSError):
                pass  # it died without an answer
            finally:
                receiver.close()
    for process in processes:
        process.join()
    return results
