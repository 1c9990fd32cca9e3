# exercise: pipeline
# label: wrong
# mistake: q.join() stands for the end of the consumer, which loops forever and is left behind
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    errors = []

    def producer():
        try:
            for item in source:
                q.put(item)
        except BaseException as e:
            errors.append(e)

    def consumer():
        while True:
            item = q.get()
            try:
                if not errors:
                    handle(item)
            except BaseException as e:
                errors.append(e)
            finally:
                q.task_done()

    threading.Thread(target=consumer, daemon=True).start()
    t = threading.Thread(target=producer)
    t.start()
    t.join()
    q.join()
    if errors:
        raise errors[0]
