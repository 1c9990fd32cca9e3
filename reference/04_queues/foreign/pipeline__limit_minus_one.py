# exercise: pipeline
# label: wrong
# mistake: maxsize is limit - 1, so a limit of 1 gives Queue(0), which has no limit at all

import queue
import threading


def pipeline(source, handle, limit=10):
    # one item is always in the hand of the consumer, so there is room for one less
    q = queue.Queue(maxsize=limit - 1)
    errors = []

    def produce():
        try:
            for item in source:
                if errors:
                    return
                q.put(item)
        except BaseException as e:
            errors.append(e)
        finally:
            q.put(None)

    def consume():
        while (item := q.get()) is not None:
            if errors:
                continue
            try:
                handle(item)
            except BaseException as e:
                errors.append(e)

    a = threading.Thread(target=produce)
    b = threading.Thread(target=consume)
    a.start(), b.start()
    a.join(), b.join()
    if errors:
        raise errors[0]
