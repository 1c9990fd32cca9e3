# exercise: meanwhile
# label: right
# style: nonlocal

import threading


def meanwhile(task, foreground):
    a = None

    def work():
        nonlocal a
        a = task()

    t = threading.Thread(target=work)
    t.start()
    b = foreground()
    t.join()
    return a, b
