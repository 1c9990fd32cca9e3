# exercise: pipeline
# label: wrong
# mistake: tests the end mark with "not item", so 0, "" or [] end the consumer and the rest is dropped
import queue
import threading


def pipeline(source, handle, limit=10):
    ch = queue.Queue(maxsize=limit)
    errs = []

    def produce():
        try:
            for item in source:
                ch.put(item)
        except BaseException as err:
            errs.append(err)
        finally:
            ch.put(None)

    def consume():
        try:
            while True:
                item = ch.get()
                if not item:
                    break
                handle(item)
        except BaseException as err:
            errs.append(err)
        while item is not None:
            item = ch.get()

    p = threading.Thread(target=produce)
    c = threading.Thread(target=consume)
    p.start()
    c.start()
    p.join()
    c.join()
    if errs:
        raise errs[0]
