# exercise: meanwhile
# label: right

import queue
import threading


def meanwhile(task, foreground):
    q = queue.Queue()

    def work():
        q.put(task())

    t1 = threading.Thread(target=work)
    t1.start()
    b = foreground()
    a = q.get()
    t1.join()
    return a, b
