# exercise: meanwhile
# label: wrong
# mistake: start() after foreground()

import threading


def meanwhile(task, foreground):
    box = []
    t = threading.Thread(target=lambda: box.append(task()))
    b = foreground()
    t.start()
    t.join()
    return box[0], b
