# exercise: map_with_deadline
# label: right
# style: pool by hand in a class, with pipes and the selectors module, and a monotonic deadline
import multiprocessing
import selectors
import time


def _serve(conn, func):
    while True:
        (item,) = conn.recv()
        try:
            reply = (True, func(item))
        except BaseException as error:
            reply = (False, error)
        try:
            conn.send(reply)
        except Exception as error:
            conn.send((False, RuntimeError("cannot send: %r" % (error,))))


class Crew:
    def __init__(self, func, size):
        self.func = func
        self.size = size
        self.workers = []
        self.conns = []
        self.selector = selectors.DefaultSelector()

    def __enter__(self):
        for _ in range(self.size):
            mine, theirs = multiprocessing.Pipe()
            worker = multiprocessing.Process(
                target=_serve, args=(theirs, self.func), daemon=True
            )
            worker.start()
            theirs.close()
            self.workers.append(worker)
            self.conns.append(mine)
        return self

    def __exit__(self, *exc_info):
        self.selector.close()
        for worker in self.workers:
            worker.kill()
        for worker in self.workers:
            worker.join()
        for conn in self.conns:
            conn.close()

    def run(self, items, seconds):
        deadline = time.monotonic() + seconds
        results = [None] * len(items)
        waiting = list(reversed(list(enumerate(items))))
        at_work = 0

        for conn in self.conns:
            if waiting:
                index, item = waiting.pop()
                conn.send((item,))
                self.selector.register(conn, selectors.EVENT_READ, index)
                at_work += 1

        while at_work:
            left = deadline - time.monotonic()
            if left <= 0:
                return None
            for key, _ in self.selector.select(left):
                conn = key.fileobj
                ok, value = conn.recv()
                self.selector.unregister(conn)
                at_work -= 1
                if not ok:
                    raise value
                results[key.data] = value
                if waiting:
                    index, item = waiting.pop()
                    conn.send((item,))
                    self.selector.register(conn, selectors.EVENT_READ, index)
                    at_work += 1
        return results


def map_with_deadline(func, items, seconds, processes=2):
    with Crew(func, processes) as crew:
        return crew.run(items, seconds)
