# exercise: meanwhile
# label: wrong
# mistake: t.start without parentheses: join() raises
# expect: never-started

import threading


def meanwhile(task, foreground):
    box = []
    t = threading.Thread(target=lambda: box.append(task()))
    t.start
    b = foreground()
    t.join()
    return box[0], b
