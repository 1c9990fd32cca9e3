# exercise: meanwhile
# label: wrong
# mistake: foreground is called once for the wait and once in the return

import threading


def meanwhile(task, foreground):
    box = []
    t = threading.Thread(target=lambda: box.append(task()))
    t.start()
    foreground()
    t.join()
    return box[0], foreground()
