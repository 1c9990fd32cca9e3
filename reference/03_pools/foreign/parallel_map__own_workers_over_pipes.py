# exercise: parallel_map
# label: right
# style: builds the pool by hand: a helper class with one pipe per worker, and connection.wait hands out the next item
from collections import deque
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def _serve(conn, func):
    """Runs in the child: take an item, work, send the answer, and so on."""
    while True:
        try:
            index, item = conn.recv()
        except EOFError:
            return
        try:
            answer = (index, True, func(item))
        except BaseException as error:
            answer = (index, False, error)
        conn.send(answer)


class Worker:
    """One process, and our end of the pipe to it."""

    def __init__(self, func):
        self.conn, theirs = Pipe()
        self.process = Process(target=_serve, args=(theirs, func), daemon=True)
        self.process.start()
        theirs.close()

    def stop(self):
        self.process.terminate()
        self.process.join()
        self.conn.close()


def parallel_map(func, items, processes=4):
    results = [None] * len(items)
    todo = deque(enumerate(items))
    workers = []
    try:
        for _ in range(min(processes, len(items))):
            workers.append(Worker(func))

        busy = []
        for worker in workers:
            worker.conn.send(todo.popleft())
            busy.append(worker.conn)

        while busy:
            for conn in wait(busy):
                index, fine, value = conn.recv()
                busy.remove(conn)
                if not fine:
                    raise value
                results[index] = value
                if todo:
                    conn.send(todo.popleft())
                    busy.append(conn)
        return results
    finally:
        for worker in workers:
            worker.stop()
