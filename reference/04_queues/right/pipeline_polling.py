# exercise: pipeline
# style: both_sides_poll_with_timeouts
import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    produced = threading.Event()
    failed = threading.Event()
    error = []

    def produce():
        try:
            for item in source:
                while not failed.is_set():
                    try:
                        q.put(item, timeout=0.02)
                        break
                    except queue.Full:
                        continue
                if failed.is_set():
                    return
        except Exception as e:
            error.append(e)
        finally:
            produced.set()

    def consume():
        try:
            while True:
                done = produced.is_set()
                try:
                    item = q.get(timeout=0.02)
                except queue.Empty:
                    if done:
                        return
                    continue
                handle(item)
        except Exception as e:
            error.append(e)
            failed.set()

    threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if error:
        raise error[0]
