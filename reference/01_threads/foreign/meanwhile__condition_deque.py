# exercise: meanwhile
# label: right
# style: deque with Condition

import threading
from collections import deque


def meanwhile(task, foreground):
    inbox, cond = deque(), threading.Condition()

    def producer():
        item = task()
        with cond:
            inbox.append(item)
            cond.notify()

    t = threading.Thread(target=producer)
    t.start()
    b = foreground()
    with cond:
        while not inbox:
            cond.wait()
        a = inbox.popleft()
    t.join()
    return a, b
