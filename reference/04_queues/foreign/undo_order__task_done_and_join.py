# exercise: undo_order
# label: right
# style: task_done after each get and q.join() at the end

import queue


def undo_order(actions):
    q = queue.LifoQueue()
    for a in actions:
        q.put(a)
    rueckwaerts = []  # die letzte zuerst
    for _ in range(len(actions)):
        a = q.get()
        rueckwaerts.append(a)
        q.task_done()
    q.join()
    return rueckwaerts
