# exercise: meanwhile
# label: wrong
# mistake: both values go into one queue in the order of ending, so the pair is swapped when the foreground ends before the task

import threading
from queue import Queue


def meanwhile(task, foreground):
    results = Queue()

    def background():
        results.put(task())

    thread = threading.Thread(target=background)
    thread.start()
    results.put(foreground())
    thread.join()

    first = results.get()
    second = results.get()
    return first, second
