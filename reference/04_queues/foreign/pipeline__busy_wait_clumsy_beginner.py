# exercise: pipeline
# label: right
# style: beginner's polling on len(list) with sleep, lock around it, flags

import threading
import time


def pipeline(source, handle, limit=10):
    waiting = []
    lock = threading.Lock()
    state = {"done": False, "error": None}

    def producer():
        try:
            for item in source:
                placed = False
                while placed == False:
                    if state["error"] != None:
                        return
                    lock.acquire()
                    try:
                        if len(waiting) < limit:
                            waiting.append(item)
                            placed = True
                    finally:
                        lock.release()
                    if placed == False:
                        time.sleep(0.005)
        except BaseException as err:
            if state["error"] is None:
                state["error"] = err
        finally:
            state["done"] = True

    def consumer():
        while True:
            done = state["done"]
            lock.acquire()
            try:
                got = waiting.pop(0) if len(waiting) > 0 else None
            finally:
                lock.release()
            if got is None:
                if done == True:
                    return
                time.sleep(0.005)
            else:
                try:
                    handle(got)
                except BaseException as err:
                    state["error"] = err
                    return

    t1 = threading.Thread(target=producer)
    t2 = threading.Thread(target=consumer)
    t1.start()
    t2.start()
    t1.join()
    t2.join()
    if state["error"] is not None:
        raise state["error"]
