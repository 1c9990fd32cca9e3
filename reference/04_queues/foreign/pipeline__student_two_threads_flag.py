# exercise: pipeline
# label: right
# style: student; two threads, an error list, the consumer goes on getting (without handling) until the None
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    errors = []

    def producer():
        try:
            for item in source:
                # print("put", item)
                q.put(item)
        except BaseException as e:
            errors.append(e)
        finally:
            q.put(None)

    def consumer():
        broken = False
        while True:
            item = q.get()
            if item is None:
                break
            if broken:
                continue  # only make room for the producer
            try:
                handle(item)
            except BaseException as e:
                errors.append(e)
                broken = True

    t1 = threading.Thread(target=producer)
    t2 = threading.Thread(target=consumer)
    t1.start()
    t2.start()
    t1.join()
    t2.join()
    # print("both are done")
    if errors:
        raise errors[0]
