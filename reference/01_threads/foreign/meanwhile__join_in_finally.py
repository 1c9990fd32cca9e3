# exercise: meanwhile
# label: right
# style: try/finally around foreground

import threading


def meanwhile(task, foreground):
    box = {}
    t = threading.Thread(target=lambda: box.setdefault("value", task()))
    t.start()
    try:
        b = foreground()
    finally:
        t.join()
    return box["value"], b
