# exercise: results_from_processes
# label: right
# style: an instance with __call__ as target

import multiprocessing
import queue
from dataclasses import dataclass
from typing import Any


@dataclass
class Call:
    task: Any
    item: Any

    def __call__(self, q):
        q.put((self.item, self.task(self.item)))


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    ps = []
    for item in items:
        ps.append(multiprocessing.Process(target=Call(task, item), args=[q]))
        ps[-1].start()
    out = {}
    while [p for p in ps if p.is_alive()] or not q.empty():
        try:
            out.update([q.get(timeout=0.05)])
        except queue.Empty:
            pass
    for p in ps:
        p.join()
    return out
