# exercise: meanwhile
# label: wrong
# mistake: both append to one list, so the values are in the order of ending

import threading


def meanwhile(task, foreground):
    values = []
    thread = threading.Thread(target=lambda: values.append(task()))
    thread.start()
    values.append(foreground())
    thread.join()
    return tuple(values)
