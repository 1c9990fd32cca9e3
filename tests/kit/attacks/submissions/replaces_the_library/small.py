import multiprocessing
import queue
import threading


class Now:
    """A thread that does all at once: at its start, in who starts it."""

    def __init__(self, target=None, args=(), **more):
        self.run = lambda: target(*args)

    def start(self):
        self.run()

    def join(self, timeout=None):
        pass

    def is_alive(self):
        return False


class Nothing:
    def __getattr__(self, name):
        return lambda *more: True

    def __enter__(self):
        return self

    def __exit__(self, *more):
        pass


threading.Thread = multiprocessing.Process = Now
threading.Lock = threading.RLock = multiprocessing.Lock = queue.Queue = Nothing


def gather(tasks):
    values = []
    threads = [threading.Thread(target=lambda t=t: values.append(t())) for t in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return values


def double(task):
    return []
