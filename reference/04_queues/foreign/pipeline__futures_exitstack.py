# exercise: pipeline
# label: right
# style: two futures of a pool; ExitStack puts the mark on every way out and drains on a failure
import contextlib
import queue
import threading
from concurrent.futures import ThreadPoolExecutor


def _drain(counter, broken):
    broken.set()
    while counter.get() is not None:
        pass


def _produce(source, counter, broken):
    with contextlib.ExitStack() as on_exit:
        on_exit.callback(counter.put, None)
        for item in source:
            counter.put(item)
            if broken.is_set():
                break


def _consume(handle, counter, broken):
    with contextlib.ExitStack() as on_exit:
        on_exit.callback(_drain, counter, broken)
        while True:
            item = counter.get()
            if item is None:
                on_exit.pop_all()  # the mark is taken: nothing to drain
                return
            handle(item)


def pipeline(source, handle, limit=10):
    counter = queue.Queue(maxsize=limit)
    broken = threading.Event()
    with ThreadPoolExecutor(max_workers=2) as pool:
        producing = pool.submit(_produce, source, counter, broken)
        consuming = pool.submit(_consume, handle, counter, broken)
    consuming.result()
    producing.result()
