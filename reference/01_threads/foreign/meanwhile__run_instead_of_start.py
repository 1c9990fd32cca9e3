# exercise: meanwhile
# label: wrong
# mistake: run() instead of start()
# expect: run-instead-of-start

import threading


def meanwhile(task, foreground):
    box = []
    t = threading.Thread(target=lambda: box.append(task()))
    t.run()
    b = foreground()
    return box[0], b
