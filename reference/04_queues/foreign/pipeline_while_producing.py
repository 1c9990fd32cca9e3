# exercise: pipeline
# label: wrong
# mistake: the consumer stops as soon as the producer has ended, items still in the queue are lost
import queue
import threading


def pipeline(source, handle, limit=10):
    q, errs = queue.Queue(limit), []

    def produce():
        try:
            for item in source:
                if errs:
                    break
                q.put(item)
        except BaseException as e:
            errs.append(e)

    p = threading.Thread(target=produce)

    def consume():
        while p.is_alive():
            try:
                item = q.get(timeout=0.05)
            except queue.Empty:
                continue
            try:
                if not errs:
                    handle(item)
            except BaseException as e:
                errs.append(e)

    c = threading.Thread(target=consume)
    p.start()
    c.start()
    p.join()
    c.join()
    if errs:
        raise errs[0]
