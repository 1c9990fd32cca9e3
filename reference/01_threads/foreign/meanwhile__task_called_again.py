# exercise: meanwhile
# label: wrong
# mistake: the value of the task is got by calling it a second time in the caller

import threading


def meanwhile(task, foreground):
    t = threading.Thread(target=task)
    t.start()
    b = foreground()
    t.join()
    return task(), b
