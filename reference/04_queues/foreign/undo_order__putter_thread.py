# exercise: undo_order
# label: right
# style: a thread puts, is joined, then the caller gets

import queue
import threading


def undo_order(actions):
    q = queue.LifoQueue()

    def put_all():
        for a in actions:
            q.put(a)

    t = threading.Thread(target=put_all)
    t.start()
    t.join()
    return [q.get() for _ in actions]
