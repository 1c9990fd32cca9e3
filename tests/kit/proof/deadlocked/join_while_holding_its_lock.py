"""The main thread joins a thread that waits for the lock it holds."""

import threading

lock = threading.Lock()


def work():
    with lock:  # <- here
        pass


with lock:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()  # <- here
