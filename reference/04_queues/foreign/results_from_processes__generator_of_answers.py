# exercise: results_from_processes
# label: right
# style: generator yields pairs, dict() of it

import multiprocessing
import queue
from typing import Any, Callable, Hashable, Iterator, Sequence


def _send(q: Any, task: Callable[[Any], Any], item: Hashable) -> None:
    q.put((item, task(item)))


def _answers(q: Any, processes: list) -> Iterator[tuple]:
    alive = True
    while alive or not q.empty():
        try:
            yield q.get(timeout=0.05)
        except queue.Empty:
            pass
        alive = any(p.is_alive() for p in processes)


def results_from_processes(task: Callable[[Any], Any], items: Sequence[Hashable]) -> dict[Any, Any]:
    q = multiprocessing.Queue()
    processes = [multiprocessing.Process(target=_send, args=(q, task, i)) for i in items]
    for p in processes:
        p.start()
    results = dict(_answers(q, processes))
    for p in processes:
        p.join()
    return results
