# exercise: meanwhile
# label: wrong
# mistake: a = t.join(), which is None
# expect: result-of-join

import threading


def meanwhile(task, foreground):
    t = threading.Thread(target=task)
    t.start()
    b = foreground()
    a = t.join()
    return a, b
