# exercise: undo_order
# label: right
# style: one thread puts, one gets after an Event

import queue
import threading


def undo_order(actions):
    q, ready, result = queue.LifoQueue(), threading.Event(), []

    def put():
        for a in actions:
            q.put(a)
        ready.set()

    def get():
        ready.wait()
        while not q.empty():
            result.append(q.get())

    ts = [threading.Thread(target=get), threading.Thread(target=put)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    return result
