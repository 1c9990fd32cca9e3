# exercise: meanwhile
# label: right
# style: list as a box

import threading


def meanwhile(task, foreground):
    box = []
    t = threading.Thread(target=lambda: box.append(task()))
    t.start()
    b = foreground()
    t.join()
    return box[0], b
