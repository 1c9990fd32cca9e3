# exercise: run_in_background
# label: wrong
# mistake: all background tasks take one global lock: the second one's task does not run while the first one runs

import threading


_lock = threading.Lock()


def run_in_background(task, *args):
    def locked():
        with _lock:
            task(*args)

    t = threading.Thread(target=locked)
    t.start()
    return t
