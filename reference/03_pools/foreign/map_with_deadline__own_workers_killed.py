# exercise: map_with_deadline
# label: right
# style: low level: own workers behind pipes, connection.wait with the time that remains, kill and join in finally
import multiprocessing
from multiprocessing.connection import wait
from time import monotonic


class _Worker:
    def __init__(self, func):
        self.pipe, theirs = multiprocessing.Pipe()
        self.process = multiprocessing.Process(
            target=_loop, args=(func, theirs), daemon=True
        )
        self.process.start()
        theirs.close()

    def fileno(self):
        return self.pipe.fileno()

    def end(self):
        self.process.kill()
        self.process.join()
        self.pipe.close()


def _loop(func, pipe):
    while True:
        number, item = pipe.recv()
        try:
            message = number, True, func(item)
        except BaseException as error:
            message = number, False, error
        pipe.send(message)


def map_with_deadline(func, items, seconds, processes=2):
    results = [None] * len(items)
    todo = list(enumerate(items))[::-1]
    workers = []
    try:
        for _ in range(min(processes, len(items))):
            workers.append(_Worker(func))
        limit = monotonic() + seconds
        for worker in workers:
            worker.pipe.send(todo.pop())
        missing = len(items)
        while missing:
            ready = wait(workers, timeout=max(0.0, limit - monotonic()))
            if not ready:
                if monotonic() >= limit:
                    return None
                continue
            for worker in ready:
                number, ok, value = worker.pipe.recv()
                if not ok:
                    raise value
                results[number] = value
                missing -= 1
                if todo and monotonic() < limit:
                    worker.pipe.send(todo.pop())
        return results
    finally:
        for worker in workers:
            worker.end()
