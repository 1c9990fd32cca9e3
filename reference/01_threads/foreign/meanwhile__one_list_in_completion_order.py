# exercise: meanwhile
# label: wrong
# mistake: one list keeps the order of completion, the values are swapped when foreground ends first; breaks "Return both values: the task's first, then the foreground's."
import threading


def meanwhile(task, foreground):
    results = []
    thread = threading.Thread(target=lambda: results.append(task()))
    thread.start()
    results.append(foreground())
    thread.join()
    return tuple(results)
