# exercise: meanwhile
# label: wrong
# mistake: None in the list is taken as "not ready yet", so when the task returns None the loop never ends and the call hangs; breaks "The call returns when both have ended".
import threading
import time


def meanwhile(task, foreground):
    # None: the task has no value yet
    place = [None]

    def work():
        place[0] = task()

    thread = threading.Thread(target=work)
    thread.start()

    foreground_value = foreground()

    # wait until the value is there, do not waste the CPU
    while place[0] is None:
        time.sleep(0.01)

    thread.join()
    return place[0], foreground_value
