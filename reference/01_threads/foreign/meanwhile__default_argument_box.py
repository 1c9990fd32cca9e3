# exercise: meanwhile
# label: wrong
# mistake: default argument as box: the second call returns the value of the first

import threading


def meanwhile(task, foreground, box=[]):
    t = threading.Thread(target=lambda: box.append(task()))
    t.start()
    b = foreground()
    t.join()
    return box[0], b
