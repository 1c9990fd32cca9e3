# exercise: pipeline
# label: wrong
# mistake: one item is "in the handover of the channel", so the buffer has limit - 1 places; with limit=1 that is Queue(0), meant as an unbuffered channel, but in Python it has no limit at all and any number of items wait: breaks "Never more than ``limit`` items wait in the queue".
import queue
import threading


def pipeline(source, handle, limit=10):
    channel = queue.Queue(limit - 1)
    cancelled = threading.Event()
    errors = []

    def produce():
        try:
            for item in source:
                if cancelled.is_set():
                    break
                channel.put(item)
        except Exception as error:
            errors.append(error)
        finally:
            channel.put(None)

    def consume():
        while (item := channel.get()) is not None:
            if cancelled.is_set():
                continue
            try:
                handle(item)
            except Exception as error:
                errors.append(error)
                cancelled.set()

    goroutines = [threading.Thread(target=produce), threading.Thread(target=consume)]
    for goroutine in goroutines:
        goroutine.start()
    for goroutine in goroutines:
        goroutine.join()
    if errors:
        raise errors[0]
