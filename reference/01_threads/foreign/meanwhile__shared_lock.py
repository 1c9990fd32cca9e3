# exercise: meanwhile
# label: wrong
# mistake: both sides hold the same lock while they work

import threading


def meanwhile(task, foreground):
    lock = threading.Lock()
    box = []

    def work():
        with lock:
            box.append(task())

    t = threading.Thread(target=work)
    t.start()
    with lock:
        b = foreground()
    t.join()
    return box[0], b
