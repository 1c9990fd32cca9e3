# exercise: pipeline
# label: wrong
# mistake: the end mark is the string "STOP" and is compared with ==, so a source that holds the item "STOP" ends there: this item and all after it are not handled (and the producer may wait for ever in put)
import queue
import threading

STOP = "STOP"


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    failed = threading.Event()
    problems = []

    def produce():
        try:
            for item in source:
                if failed.is_set():
                    break
                q.put(item)
        except BaseException as problem:
            problems.append(problem)
        finally:
            q.put(STOP)

    def consume():
        item = q.get()
        while item != STOP:
            if not failed.is_set():
                try:
                    handle(item)
                except BaseException as problem:
                    problems.append(problem)
                    failed.set()
            item = q.get()

    p = threading.Thread(target=produce, name="producer")
    c = threading.Thread(target=consume, name="consumer")
    p.start()
    c.start()
    p.join()
    c.join()
    if problems:
        raise problems[0]
