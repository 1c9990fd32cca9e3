# exercise: meanwhile
# label: wrong
# mistake: both values are appended to one list in the order of ending, so they are swapped if the foreground ends before the task.

import threading


def meanwhile(task, foreground):
    values = []

    def background():
        values.append(task())

    thread = threading.Thread(target=background)
    thread.start()
    values.append(foreground())
    thread.join()
    return tuple(values)
