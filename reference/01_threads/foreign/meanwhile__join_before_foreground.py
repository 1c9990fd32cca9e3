# exercise: meanwhile
# label: wrong
# mistake: join() before foreground()
# expect: join-too-early

import threading


def meanwhile(task, foreground):
    box = []
    t = threading.Thread(target=lambda: box.append(task()))
    t.start()
    t.join()
    b = foreground()
    return box[0], b
