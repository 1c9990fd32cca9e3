# exercise: pipeline
# label: right
# style: terse, the caller is the consumer, a SimpleQueue whose limit is kept by a semaphore that counts the free places
import queue
import threading


def pipeline(source, handle, limit=10):
    waiting = queue.SimpleQueue()
    room = threading.Semaphore(limit)
    stopped = threading.Event()
    broken = []

    def produce():
        try:
            for item in source:
                room.acquire()
                if stopped.is_set():
                    return
                waiting.put(item)
        except BaseException as e:
            broken.append(e)
        finally:
            waiting.put(None)  # needs no room

    producer = threading.Thread(target=produce)
    producer.start()
    try:
        while (item := waiting.get()) is not None:
            room.release()
            handle(item)
    finally:
        stopped.set()
        room.release()  # if the producer stands before a full house, let it look
        producer.join()
    if broken:
        raise broken[0]
