# exercise: pipeline
# label: right
# style: q.join() with task_done in finally, then threads joined

import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    errors = []

    def worker():
        while True:
            item = q.get()
            try:
                if item is None:
                    return
                if not errors:
                    handle(item)
            except BaseException as e:
                errors.append(e)
            finally:
                q.task_done()

    def feeder():
        try:
            for item in source:
                q.put(item)
        except BaseException as e:
            errors.append(e)

    w = threading.Thread(target=worker, daemon=True)
    f = threading.Thread(target=feeder)
    w.start()
    f.start()
    f.join()
    q.join()
    q.put(None)
    w.join()
    if errors:
        raise errors[0]
