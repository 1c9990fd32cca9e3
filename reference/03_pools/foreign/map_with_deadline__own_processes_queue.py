# exercise: map_with_deadline
# label: right
# style: own processes and a result queue with get(timeout=left)
import multiprocessing
import queue
import time


class Worker(multiprocessing.Process):
    def __init__(self, func, todo, done):
        multiprocessing.Process.__init__(self)
        self.func = func
        self.todo = todo
        self.done = done

    def run(self):
        for i, item in iter(self.todo.get, None):
            try:
                self.done.put((i, self.func(item), None))
            except Exception as error:
                self.done.put((i, None, error))


def map_with_deadline(func, items, seconds, processes=2):
    todo = multiprocessing.Queue()
    done = multiprocessing.Queue()
    team = [Worker(func, todo, done) for _ in range(processes)]
    for w in team:
        w.start()
    end = time.monotonic() + seconds
    for job in enumerate(items):
        todo.put(job)
    values = {}
    try:
        while len(values) < len(items):
            try:
                i, value, error = done.get(timeout=max(0.001, end - time.monotonic()))
            except queue.Empty:
                return None
            if error:
                raise error
            values[i] = value
    finally:
        for w in team:
            w.terminate()
        for w in team:
            w.join()
        todo.cancel_join_thread()
        todo.close()
    return [values[i] for i in range(len(items))]
