# exercise: pipeline
# label: wrong
# mistake: a get that timed out after one second is taken for the end, so items of a slow source are never handled

import queue
import threading


def pipeline(source, handle, limit=10):
    plates = queue.Queue(maxsize=limit)
    errors = []
    stop = threading.Event()

    def cook():
        try:
            for item in source:
                while not stop.is_set():
                    try:
                        plates.put(item, timeout=0.1)
                        break
                    except queue.Full:
                        pass
                if stop.is_set():
                    break
        except Exception as e:
            errors.append(e)

    def waiter():
        try:
            while True:
                try:
                    item = plates.get(timeout=1)
                except queue.Empty:
                    # nothing came for a long time: the kitchen is closed
                    break
                handle(item)
        except Exception as e:
            errors.append(e)
        finally:
            stop.set()

    t1 = threading.Thread(target=cook)
    t2 = threading.Thread(target=waiter)
    t1.start()
    t2.start()
    t1.join()
    t2.join()
    if errors:
        raise errors[0]
