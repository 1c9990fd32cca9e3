# exercise: pipeline
# label: right
# style: operating systems course: the caller produces, a semaphore counts the free slots of an unbounded SimpleQueue
import queue
import threading


def pipeline(source, handle, limit=10):
    slots = threading.Semaphore(limit)  # "empty" in the lecture
    belt = queue.SimpleQueue()
    trouble = []

    def consumer():
        while True:
            item = belt.get()
            if item is None:
                return
            slots.release()  # it waits no longer
            if trouble:
                continue
            try:
                handle(item)
            except BaseException as e:
                trouble.append(e)

    t = threading.Thread(target=consumer)
    t.start()
    try:
        for item in source:
            slots.acquire()
            if trouble:
                break
            belt.put(item)
    finally:
        belt.put(None)
        t.join()

    if trouble:
        raise trouble[0]
