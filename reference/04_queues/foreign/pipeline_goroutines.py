# exercise: pipeline
# label: right
# style: Go programmer, two goroutine-like threads, error slots, a stop flag for the producer
import queue
import threading


def pipeline(source, handle, limit=10):
    ch = queue.Queue(maxsize=limit)
    quit_ = threading.Event()
    errs = []

    def produce():
        try:
            for item in source:
                if quit_.is_set():
                    break
                ch.put(item)
        except BaseException as err:
            errs.append(err)
        finally:
            ch.put(None)

    def consume():
        while True:
            item = ch.get()
            if item is None:
                return
            if quit_.is_set():
                continue
            try:
                handle(item)
            except BaseException as err:
                errs.append(err)
                quit_.set()

    wg = [threading.Thread(target=produce), threading.Thread(target=consume)]
    for t in wg:
        t.start()
    for t in wg:
        t.join()
    if errs:
        raise errs[0]
