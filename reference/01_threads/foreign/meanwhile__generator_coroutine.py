# exercise: meanwhile
# label: right
# style: generator with two phases

import threading


def _background(task):
    memory = []
    t = threading.Thread(target=lambda: memory.append(task()))
    t.start()
    yield
    t.join()
    yield memory[0]


def meanwhile(task, foreground):
    g = _background(task)
    next(g)
    b = foreground()
    return next(g), b
