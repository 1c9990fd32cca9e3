# exercise: meanwhile
# label: wrong
# mistake: foreground goes to the thread, task runs in the caller

import threading


def meanwhile(task, foreground):
    box = []
    t = threading.Thread(target=lambda: box.append(foreground()))
    t.start()
    a = task()
    t.join()
    return a, box[0]
