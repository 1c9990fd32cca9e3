# exercise: meanwhile
# label: right
# style: the thread signals through an os.pipe

import os
import threading


def meanwhile(task, foreground):
    r, w = os.pipe()
    slot = []

    def body():
        slot.append(task())
        os.write(w, b"!")

    t = threading.Thread(target=body)
    t.start()
    try:
        fg = foreground()
        os.read(r, 1)
    finally:
        t.join()
        os.close(r)
        os.close(w)
    return slot[0], fg
