# exercise: meanwhile
# label: wrong
# mistake: if not q.empty(): get, else None; nobody waits for the task

import queue
import threading


def meanwhile(task, foreground):
    q = queue.Queue()
    threading.Thread(target=lambda: q.put(task())).start()
    b = foreground()
    a = q.get() if not q.empty() else None
    return a, b
