# exercise: pipeline
# label: wrong
# mistake: the caller consumes, and an exception of handle leaves the function past the join, so the producer is left behind, waiting in put before the full queue
import queue
import threading


def pipeline(source, handle, limit=10):
    """Producer in its own thread, consumer is the thread that called."""
    q = queue.Queue(maxsize=limit)
    source_error = []

    def produce():
        try:
            for item in source:
                q.put(item)
        except BaseException as err:
            source_error.append(err)
        finally:
            q.put(None)

    producer = threading.Thread(target=produce)
    producer.start()

    while True:
        item = q.get()
        if item is None:
            break
        handle(item)  # an exception goes straight to the caller

    producer.join()
    if source_error:
        raise source_error[0]
