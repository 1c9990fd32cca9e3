"""A thread is notified, and cannot go on: the other one keeps the condition's lock."""

import threading

condition = threading.Condition()
ready = threading.Event()


def work():
    with condition:
        ready.set()
        condition.wait()  # <- here


thread = threading.Thread(target=work)
thread.start()
ready.wait()
condition.acquire()
condition.notify()
thread.join()  # <- here
