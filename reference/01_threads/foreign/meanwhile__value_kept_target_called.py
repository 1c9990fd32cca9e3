# exercise: meanwhile
# label: wrong
# mistake: value of task() taken in the caller while the thread only stores it

import threading


def meanwhile(task, foreground):
    box = []
    t = threading.Thread(target=box.append, args=(task(),))
    t.start()
    b = foreground()
    t.join()
    return box[0], b
