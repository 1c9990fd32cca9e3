# exercise: meanwhile
# label: wrong
# mistake: dictionary keyed by __name__: two lambdas collide, objects have none

import threading


def meanwhile(task, foreground):
    values = {}

    def keep(f):
        values[f.__name__] = f()

    t = threading.Thread(target=keep, args=(task,))
    t.start()
    keep(foreground)
    t.join()
    return values[task.__name__], values[foreground.__name__]
