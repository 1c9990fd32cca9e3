# exercise: pipeline
# label: wrong
# mistake: after an exception the consumer empties the queue once with get_nowait and ends; a producer with many more items stands before a full queue again

import queue
import threading

STOP = object()


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    failed = []

    def producer():
        try:
            for item in source:
                q.put(item)
        except Exception as e:
            failed.append(e)
        finally:
            q.put(STOP)

    def consumer():
        while True:
            item = q.get()
            if item is STOP:
                break
            try:
                handle(item)
            except Exception as e:
                failed.append(e)
                # make room, so that the producer is not blocked in put
                try:
                    while True:
                        q.get_nowait()
                except queue.Empty:
                    pass
                break

    threads = [threading.Thread(target=f) for f in (producer, consumer)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if failed:
        raise failed[0]
