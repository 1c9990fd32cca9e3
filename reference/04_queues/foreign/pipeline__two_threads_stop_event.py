# exercise: pipeline
# label: right
import queue
import threading


def pipeline(source, handle, limit=10):
    counter = queue.Queue(maxsize=limit)
    stop = threading.Event()
    lock = threading.Lock()
    errors = []

    def note(error):
        with lock:
            errors.append(error)
        stop.set()

    def produce():
        try:
            for item in source:
                if stop.is_set():
                    break
                counter.put(item)
                if stop.is_set():
                    break
        except BaseException as error:
            note(error)
        finally:
            counter.put(None)

    def consume():
        while True:
            item = counter.get()
            if item is None:
                return
            try:
                handle(item)
            except BaseException as error:
                note(error)
                break
        # failed: throw the rest away, the producer may wait for room
        while counter.get() is not None:
            pass

    producer = threading.Thread(target=produce)
    consumer = threading.Thread(target=consume)
    producer.start()
    consumer.start()
    producer.join()
    consumer.join()
    if errors:
        raise errors[0]
