# exercise: meanwhile
# label: wrong
# mistake: join(timeout=1) gives up after one second as if the task had ended, so the value of a slower task is None and its thread is left behind.

import threading


def meanwhile(task, foreground):
    box = {"value": None}

    def store():
        box["value"] = task()

    thread = threading.Thread(target=store)
    thread.start()
    here = foreground()
    thread.join(timeout=1)  # do not hang for ever
    return box["value"], here
