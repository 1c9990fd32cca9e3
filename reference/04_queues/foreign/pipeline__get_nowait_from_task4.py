# exercise: pipeline
# label: wrong
# mistake: takes the loop of task 4 (get_nowait until queue.Empty), so with a slow source the consumer ends at the first empty moment and the rest is never handled; breaks "it may be a generator, and it may be slow" and ":return: nothing, when all items are handled"
import queue
import threading


def pipeline(source, handle, limit=10):
    waiting = queue.Queue(maxsize=limit)
    errors = []
    stop = threading.Event()

    def produce():
        try:
            for item in source:
                while not stop.is_set():
                    try:
                        waiting.put(item, timeout=0.05)
                        break
                    except queue.Full:
                        pass
                if stop.is_set():
                    break
        except BaseException as error:
            errors.append(error)

    def consume():
        try:
            while True:
                try:
                    item = waiting.get_nowait()
                except queue.Empty:
                    return  # exhausted
                handle(item)
        except BaseException as error:
            errors.append(error)
        finally:
            stop.set()

    threads = [threading.Thread(target=f) for f in (produce, consume)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
