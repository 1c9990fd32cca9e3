# exercise: meanwhile
# label: wrong
# mistake: time.sleep(0.1) instead of join

import threading
import time


def meanwhile(task, foreground):
    box = [None]

    def work():
        box[0] = task()

    threading.Thread(target=work).start()
    b = foreground()
    time.sleep(0.1)
    return box[0], b
