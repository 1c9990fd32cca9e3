# exercise: meanwhile
# label: wrong
# mistake: waits until the value is not None; a task that returns None makes it wait for ever

import threading
import time


def meanwhile(task, foreground):
    box = [None]

    def background():
        box[0] = task()

    thread = threading.Thread(target=background)
    thread.start()
    result = foreground()
    while box[0] is None:
        time.sleep(0.01)
    thread.join()
    return box[0], result
