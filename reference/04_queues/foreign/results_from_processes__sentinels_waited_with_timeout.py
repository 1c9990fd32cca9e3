# exercise: results_from_processes
# label: right
# style: wait(sentinels, timeout) and emptying, over-engineered with a class and cleanup

import contextlib
import multiprocessing
import queue
from multiprocessing import connection


class Crew:
    def __init__(self, task, items):
        self.q = multiprocessing.Queue()
        self.ps = [
            multiprocessing.Process(target=Crew.work, args=(self.q, task, item), name=f"crew-{n}")
            for n, item in enumerate(items)
        ]
        self.results = {}

    @staticmethod
    def work(q, task, item):
        q.put((item, task(item)))

    def __enter__(self):
        for p in self.ps:
            p.start()
        return self

    def __exit__(self, kind, *_):
        if kind is not None:
            for p in self.ps:
                p.kill()
        for p in self.ps:
            p.join()
        self.q.close()

    def empty(self):
        with contextlib.suppress(queue.Empty):
            while True:
                item, value = self.q.get(timeout=0.01)
                self.results[item] = value

    def collect(self):
        while waiting := [p.sentinel for p in self.ps if p.is_alive()]:
            connection.wait(waiting, timeout=0.03)
            self.empty()
        self.empty()
        while not self.q.empty():
            self.empty()
        return self.results


def results_from_processes(task, items):
    with Crew(task, items) as crew:
        return crew.collect()
