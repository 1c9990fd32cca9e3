# exercise: pipeline
# label: wrong
# mistake: so that the producer does not get stuck when the consumer has failed, the end mark is put with put_nowait and queue.Full is ignored; when the handler is slower than the source the queue is full at that moment, the mark is dropped, and the consumer waits in get() forever (breaks ":return: nothing, when all items are handled and both threads have ended")
import queue
import threading


def pipeline(source, handle, limit=10):
    belt = queue.Queue(maxsize=limit)
    failures = []

    def put(item):
        while not failures:
            try:
                belt.put(item, timeout=0.1)
                return
            except queue.Full:
                pass  # look again whether the consumer is still there

    def producer():
        try:
            for item in source:
                put(item)
        except Exception as error:
            failures.append(error)
        try:
            belt.put_nowait(None)
        except queue.Full:
            pass  # the consumer has failed, nobody needs the mark

    def consumer():
        try:
            while True:
                item = belt.get()
                if item is None:
                    return
                handle(item)
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=producer), threading.Thread(target=consumer)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
