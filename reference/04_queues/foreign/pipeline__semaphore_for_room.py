# exercise: pipeline
# label: right
import queue
import threading


def pipeline(source, handle, limit=10):
    """The caller is the consumer; a semaphore counts the free places."""
    line = queue.SimpleQueue()
    room = threading.Semaphore(limit)
    given_up = threading.Event()
    trouble = []

    def produce():
        try:
            for item in source:
                room.acquire()
                if given_up.is_set():
                    return
                line.put(item)
        except BaseException as error:
            trouble.append(error)
        finally:
            line.put(None)

    producer = threading.Thread(target=produce)
    producer.start()
    try:
        while (item := line.get()) is not None:
            room.release()
            handle(item)
    except BaseException:
        given_up.set()
        room.release()  # the producer may wait for room
        raise
    finally:
        producer.join()
    if trouble:
        raise trouble[0]
