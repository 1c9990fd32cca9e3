# exercise: pipeline
# label: right
# style: the textbook of operating systems: a deque and the two semaphores "free" and "filled"; the caller consumes
import collections
import threading


def pipeline(source, handle, limit=10):
    belt = collections.deque()
    free = threading.Semaphore(limit)
    filled = threading.Semaphore(0)
    broken = threading.Event()
    source_error = []

    def produce():
        try:
            for item in source:
                free.acquire()
                if broken.is_set():
                    return
                belt.append(item)
                filled.release()
        except BaseException as error:
            source_error.append(error)
        finally:
            # One release without an item: whoever finds the belt empty
            # after an acquire knows that it is the end.
            filled.release()

    producer = threading.Thread(target=produce)
    producer.start()
    try:
        while True:
            filled.acquire()
            if not belt:
                break
            item = belt.popleft()
            free.release()
            handle(item)
    finally:
        broken.set()
        free.release()  # the producer may wait for room
        producer.join()
    if source_error:
        raise source_error[0]
