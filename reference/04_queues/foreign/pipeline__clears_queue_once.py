# exercise: pipeline
# label: wrong
# mistake: when handle raises, the consumer clears the queue once with `while not q.empty()` and ends; the producer fills the queue again and waits in put forever, so the call hangs if more items are left than fit: breaks ":raises: the exception that handle raised ... when both threads have ended"
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    errors = []

    def producer():
        try:
            for item in source:
                q.put(item)
        except Exception as error:
            errors.append(error)
        q.put(None)

    def consumer():
        while True:
            item = q.get()
            if item is None:
                break
            try:
                handle(item)
            except Exception as error:
                errors.append(error)
                while not q.empty():  # make room for the producer
                    q.get_nowait()
                break

    threads = [threading.Thread(target=producer), threading.Thread(target=consumer)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
