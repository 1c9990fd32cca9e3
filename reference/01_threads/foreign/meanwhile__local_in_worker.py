# exercise: meanwhile
# label: wrong
# mistake: the inner function assigns a local name, nonlocal is missing

import threading


def meanwhile(task, foreground):
    result = None

    def work():
        result = task()

    t = threading.Thread(target=work)
    t.start()
    b = foreground()
    t.join()
    return result, b
