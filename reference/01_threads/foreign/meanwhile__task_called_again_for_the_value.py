# exercise: meanwhile
# label: wrong
# mistake: the value of the thread is thrown away, and the task is called a second time, in the calling thread, to get it
import threading


def meanwhile(task, foreground):
    thread = threading.Thread(target=task)
    thread.start()
    second = foreground()
    thread.join()
    # join gives None, so get the value of the task like this
    first = task()
    return first, second
