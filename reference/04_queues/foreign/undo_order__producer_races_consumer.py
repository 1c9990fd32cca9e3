# exercise: undo_order
# label: wrong
# mistake: a thread pushes while the caller already takes, so what comes out first depends on the scheduler

import queue
import threading


def undo_order(actions):
    stack = queue.LifoQueue()

    def producer():
        for action in actions:
            stack.put(action)

    t = threading.Thread(target=producer)
    t.start()
    undone = []
    for _ in actions:
        undone.append(stack.get())
    t.join()
    return undone
