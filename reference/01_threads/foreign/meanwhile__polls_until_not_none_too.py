# exercise: meanwhile
# label: wrong
# mistake: None stands for "not there yet" and is polled for, so a task that returns None makes the call wait for ever
import threading
import time


def meanwhile(task, foreground):
    box = {"value": None}

    def work():
        box["value"] = task()

    thread = threading.Thread(target=work)
    thread.start()
    mine = foreground()

    # wait until the value has arrived
    while box["value"] is None:
        time.sleep(0.01)

    thread.join()
    return box["value"], mine
