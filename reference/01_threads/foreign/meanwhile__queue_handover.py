# exercise: meanwhile
# label: right
# style: queue.Queue carries the value

import queue
import threading


def meanwhile(task, foreground):
    q = queue.Queue(maxsize=1)
    t = threading.Thread(target=lambda: q.put(task()))
    t.start()
    second = foreground()
    first = q.get()
    t.join()
    return first, second
