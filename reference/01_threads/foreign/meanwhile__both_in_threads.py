# exercise: meanwhile
# label: wrong
# mistake: foreground runs in a second thread

import threading


def meanwhile(task, foreground):
    out = [None, None]

    def put(i, f):
        out[i] = f()

    ts = [threading.Thread(target=put, args=(0, task)), threading.Thread(target=put, args=(1, foreground))]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    return out[0], out[1]
