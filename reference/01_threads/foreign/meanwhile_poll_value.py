# exercise: meanwhile
# label: wrong
# mistake: takes None to mean that the task has not ended, so a task that returns None is waited for forever
import threading
import time


def meanwhile(task, foreground):
    box = [None]

    def work():
        box[0] = task()

    thread = threading.Thread(target=work)
    thread.start()
    front = foreground()
    while box[0] is None:
        time.sleep(0.001)
    thread.join()
    return box[0], front
