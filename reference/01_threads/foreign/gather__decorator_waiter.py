# exercise: gather
# label: right
# style: decorator: each task becomes a wait function that returns or raises

import functools
import threading


def in_thread(f):
    state = {}

    def body():
        try:
            state["value"] = f()
        except BaseException as e:
            state["error"] = e

    t = threading.Thread(target=body)
    t.start()

    def wait():
        t.join()
        if "error" in state:
            raise state["error"]
        return state["value"]

    wait.join = t.join
    return wait


def gather(tasks):
    waiters = [in_thread(task) for task in tasks]
    for w in waiters:
        w.join()
    return [w() for w in waiters]
