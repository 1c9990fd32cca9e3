# exercise: meanwhile
# label: wrong
# mistake: returns (foreground, task)

import threading


def meanwhile(task, foreground):
    box = []
    t = threading.Thread(target=lambda: box.append(task()))
    t.start()
    b = foreground()
    t.join()
    return b, box[0]
