# exercise: run_in_background
# label: wrong
# mistake: waits for an event that is set only after the task has ended, so it does not return at once

import threading


def run_in_background(task, *args):
    ready = threading.Event()

    def body():
        try:
            task(*args)
        finally:
            ready.set()

    thread = threading.Thread(target=body)
    thread.start()
    # make sure the thread has been started when we return it
    ready.wait()
    return thread
