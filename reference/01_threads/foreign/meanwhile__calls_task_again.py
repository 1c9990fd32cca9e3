# exercise: meanwhile
# label: wrong
# mistake: as the thread does not hand out the value, the task is called again in the caller to get it

import threading


def meanwhile(task, foreground):
    thread = threading.Thread(target=task)
    thread.start()
    b = foreground()
    thread.join()
    # a thread has no return value so we must ask the task
    a = task()
    return a, b
