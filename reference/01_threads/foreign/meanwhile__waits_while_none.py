# exercise: meanwhile
# label: wrong
# mistake: loops while the value is None: a task that returns None is waited for for ever

import threading
import time


def meanwhile(task, foreground):
    box = [None]

    def work():
        box[0] = task()

    threading.Thread(target=work).start()
    b = foreground()
    while box[0] is None:
        time.sleep(0.01)
    return box[0], b
