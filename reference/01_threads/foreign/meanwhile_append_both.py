# exercise: meanwhile
# label: wrong
# mistake: both append to one list, so the values come in completion order
import threading


def meanwhile(task, foreground):
    values = []
    thread = threading.Thread(target=lambda: values.append(task()))
    thread.start()
    values.append(foreground())
    thread.join()
    return tuple(values)
