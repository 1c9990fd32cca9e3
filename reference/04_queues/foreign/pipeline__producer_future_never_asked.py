# exercise: pipeline
# label: wrong
# mistake: only the consumer's future is asked for its result, so an exception of the source is lost and the caller sees a normal return
import queue
import threading
from concurrent.futures import ThreadPoolExecutor


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    end = object()
    stop = threading.Event()

    def producer():
        try:
            for item in source:
                if stop.is_set():
                    return
                q.put(item)
        finally:
            q.put(end)

    def consumer():
        try:
            while True:
                item = q.get()
                if item is end:
                    return
                handle(item)
        except BaseException:
            stop.set()
            while q.get() is not end:
                pass
            raise

    with ThreadPoolExecutor(max_workers=2) as executor:
        executor.submit(producer)
        done = executor.submit(consumer)
    # everything is over now; raises if something went wrong
    done.result()
