# exercise: meanwhile
# label: wrong
# mistake: target=task(): the task runs in the caller and its value is the target

import threading


def meanwhile(task, foreground):
    t = threading.Thread(target=task())
    t.start()
    b = foreground()
    t.join()
    return t, b
