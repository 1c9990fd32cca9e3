# exercise: pipeline
# label: right
# style: contextlib.ExitStack and a contextmanager that joins

import contextlib
import queue
import threading


@contextlib.contextmanager
def running(target):
    t = threading.Thread(target=target)
    t.start()
    try:
        yield t
    finally:
        t.join()


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    errors = []

    def producer():
        with contextlib.ExitStack() as stack:
            stack.callback(q.put, None)
            try:
                for x in source:
                    q.put(x)
            except BaseException as e:
                errors.append(e)

    def consumer():
        for x in iter(q.get, None):
            if errors:
                continue
            try:
                handle(x)
            except BaseException as e:
                errors.append(e)

    with contextlib.ExitStack() as stack:
        stack.enter_context(running(producer))
        stack.enter_context(running(consumer))
    for e in errors:
        raise e
