# exercise: meanwhile
# label: wrong
# mistake: returns the task's value twice (copy and paste)

import threading


def meanwhile(task, foreground):
    box = []
    t = threading.Thread(target=lambda: box.append(task()))
    t.start()
    foreground()
    t.join()
    return box[0], box[0]
