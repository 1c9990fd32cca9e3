# exercise: run_in_background
# label: wrong
# mistake: waits for an Event that is set when the task has ended

import threading


def run_in_background(task, *args):
    done = threading.Event()

    def body():
        try:
            task(*args)
        finally:
            done.set()

    t = threading.Thread(target=body)
    t.start()
    done.wait()
    return t
