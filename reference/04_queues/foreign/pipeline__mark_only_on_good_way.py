# exercise: pipeline
# label: wrong
# mistake: the end mark is put after the loop inside the try, so a source that raises leaves the consumer in get() forever; breaks "the consumer waits in `get` forever | no end mark | put one on every way out" and ":raises: ... the one that ``source`` raised, when both threads have ended"
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    errors = []

    def producer():
        try:
            for item in source:
                q.put(item)
            q.put(None)
        except BaseException as e:
            errors.append(e)

    def consumer():
        while True:
            item = q.get()
            if item is None:
                break
            if not errors:
                try:
                    handle(item)
                except BaseException as e:
                    errors.append(e)

    t1 = threading.Thread(target=producer)
    t2 = threading.Thread(target=consumer)
    t1.start()
    t2.start()
    t1.join()
    t2.join()
    if errors:
        raise errors[0]
