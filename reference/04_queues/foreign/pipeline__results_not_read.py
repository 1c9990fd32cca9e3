# exercise: pipeline
# label: wrong
# mistake: both sides run by executor.map(), whose iterator of results nobody reads, so what handle or source raises is lost and the call returns as if all were well (breaks ":raises: the exception that ``handle`` raised, or the one that ``source`` raised")
from concurrent.futures import ThreadPoolExecutor
from itertools import takewhile
from queue import Queue
from threading import Event


def pipeline(source, handle, limit=10):
    shelf, broken = Queue(maxsize=limit), Event()

    def produce():
        try:
            for item in takewhile(lambda _: not broken.is_set(), source):
                shelf.put(item)
        finally:
            shelf.put(None)

    def consume():
        try:
            while (item := shelf.get()) is not None:
                handle(item)
        except BaseException:
            broken.set()
            while shelf.get() is not None:
                pass
            raise

    with ThreadPoolExecutor(2) as pool:
        pool.map(lambda side: side(), (produce, consume))
