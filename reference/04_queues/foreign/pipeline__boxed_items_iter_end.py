# exercise: pipeline
# label: right
# style: the caller produces; items travel in 1-tuples, so iter(q.get, ()) never compares an item with anything
import queue
import threading

END = ()


def pipeline(source, handle, limit=10):
    boxes = queue.Queue(maxsize=limit)
    failures = []

    def consume():
        for (item,) in iter(boxes.get, END):
            if failures:
                continue  # only make room, the producer may be stuck
            try:
                handle(item)
            except BaseException as error:
                failures.append(error)

    consumer = threading.Thread(target=consume, name="consumer")
    consumer.start()
    try:
        for item in source:
            boxes.put((item,))
            if failures:
                break
    except BaseException as error:
        failures.append(error)
    finally:
        boxes.put(END)
        consumer.join()
    if failures:
        raise failures[0]
