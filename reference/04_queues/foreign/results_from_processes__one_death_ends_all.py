# exercise: results_from_processes
# label: wrong
# mistake: when nothing has come for a moment and some process has ended without an answer, it stops collecting and terminates the others, although they are still at work; their values are missing, too; breaks "The item of a process that died is missing" (only that one) and "a dict from each item to its value, when every process has ended"

import multiprocessing
import queue
from collections.abc import Callable, Hashable, Sequence
from typing import Any


class _Answerer(multiprocessing.Process):
    def __init__(self, task: Callable[[Any], Any], item: Any, answers: Any) -> None:
        super().__init__()
        self.task = task
        self.item = item
        self.answers = answers

    def run(self) -> None:
        self.answers.put((self.item, self.task(self.item)))


def results_from_processes(
    task: Callable[[Any], Any], items: Sequence[Hashable]
) -> dict[Any, Any]:
    answers: Any = multiprocessing.Queue()
    processes = [_Answerer(task, item, answers) for item in items]
    for process in processes:
        process.start()
    results: dict[Any, Any] = {}
    while len(results) < len(items):
        try:
            item, value = answers.get(timeout=0.2)
            results[item] = value
        except queue.Empty:
            open_ones = [p for p in processes if p.item not in results]
            if any(not p.is_alive() for p in open_ones):
                break  # it will never be complete
    for process in processes:
        process.terminate()
        process.join()
    return results
