# exercise: pipeline
# label: wrong
# misjudged: passed
# mistake: put(timeout=5) raises queue.Full when the queue stays full for five seconds: if handle takes longer than that, the producer stops, the rest of the items is never handled, and queue.Full is raised in the caller; breaks "call `handle` on each of them" and ":raises: the exception that `handle` raised, or the one that `source` raised".
import queue
import threading


def pipeline(source, handle, limit=10):
    waiting = queue.Queue(maxsize=limit)
    failures = []

    def produce():
        try:
            for item in source:
                if failures:
                    break
                waiting.put(item, timeout=5)  # do not get stuck at a full queue
        except BaseException as error:
            failures.append(error)
        finally:
            waiting.put(None)

    def consume():
        while (item := waiting.get()) is not None:
            try:
                handle(item)
            except BaseException as error:
                failures.append(error)
                while waiting.get() is not None:
                    pass
                return

    threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
