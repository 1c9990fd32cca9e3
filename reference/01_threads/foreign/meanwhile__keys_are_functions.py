# exercise: meanwhile
# label: wrong
# mistake: dictionary keyed by the callable: the same callable given twice has one place

import threading


def meanwhile(task, foreground):
    values = {}

    def keep(f):
        values[f] = f()

    t = threading.Thread(target=keep, args=(task,))
    t.start()
    keep(foreground)
    t.join()
    return values[task], values[foreground]
