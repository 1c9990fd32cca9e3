# exercise: meanwhile
# label: wrong
# mistake: both append to one list in the order of ending

import threading


def meanwhile(task, foreground):
    results = []
    t = threading.Thread(target=lambda: results.append(task()))
    t.start()
    results.append(foreground())
    t.join()
    return tuple(results)
