# exercise: meanwhile
# label: wrong
# mistake: "The call returns when both have ended": it polls until the value is not None, and never returns when the task's value is None
import threading
import time


def meanwhile(task, foreground):
    box = {"value": None}

    def work():
        box["value"] = task()

    thread = threading.Thread(target=work)
    thread.start()
    here = foreground()
    while box["value"] is None:
        time.sleep(0.01)
    thread.join()
    return box["value"], here
