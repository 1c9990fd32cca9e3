# exercise: meanwhile
# label: wrong
# mistake: if the thread is still alive after foreground, returns None for the task

import threading


def meanwhile(task, foreground):
    box = []
    t = threading.Thread(target=lambda: box.append(task()))
    t.start()
    b = foreground()
    if t.is_alive():
        return None, b
    return box[0], b
