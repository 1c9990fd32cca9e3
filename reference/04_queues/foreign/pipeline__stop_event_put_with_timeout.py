# exercise: pipeline
# label: right
# style: consumer sets an Event; producer polls with put(timeout)

import queue
import threading


def pipeline(source, handle, limit=10):
    q = queue.Queue(limit)
    stop = threading.Event()
    problem = []

    def patient_put(x):
        while not stop.is_set():
            try:
                q.put(x, timeout=0.05)
                return True
            except queue.Full:
                pass
        return False

    def producer():
        try:
            for x in source:
                if not patient_put(x):
                    return
        except BaseException as e:
            problem.append(e)
        patient_put(None)

    def consumer():
        try:
            while True:
                x = q.get()
                if x is None:
                    return
                handle(x)
        except BaseException as e:
            problem.append(e)
            stop.set()

    threads = [threading.Thread(target=producer), threading.Thread(target=consumer)]
    [t.start() for t in threads]
    [t.join() for t in threads]
    if problem:
        raise problem[0]
