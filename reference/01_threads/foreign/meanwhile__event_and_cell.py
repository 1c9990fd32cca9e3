# exercise: meanwhile
# label: right
# style: Event plus one-cell list

import threading


def meanwhile(task, foreground):
    ready = threading.Event()
    cell = [None]

    def bg():
        cell[0] = task()
        ready.set()

    t = threading.Thread(target=bg)
    t.start()
    fg = foreground()
    ready.wait()
    t.join()
    return cell[0], fg
