# exercise: pipeline
# label: wrong
# mistake: "it may be slow": the consumer ends when nothing came for a second, so later items are never handled
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(maxsize=limit)
    errors = []
    done = threading.Event()

    def produce():
        try:
            for item in source:
                while not done.is_set():
                    try:
                        q.put(item, timeout=0.1)
                        break
                    except queue.Full:
                        pass
                if done.is_set():
                    break
        except BaseException as e:
            errors.append(e)

    def consume():
        try:
            while True:
                try:
                    item = q.get(timeout=1)
                except queue.Empty:
                    break
                handle(item)
        except BaseException as e:
            errors.append(e)
        finally:
            done.set()

    a = threading.Thread(target=produce)
    b = threading.Thread(target=consume)
    a.start()
    b.start()
    a.join()
    b.join()
    if errors:
        raise errors[0]
