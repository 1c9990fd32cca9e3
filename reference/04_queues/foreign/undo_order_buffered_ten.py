# exercise: undo_order
# label: wrong
# mistake: gives the queue a fixed capacity like make(chan, 10); the eleventh put waits forever
import queue

BUFFER = 10


def undo_order(actions):
    ch = queue.LifoQueue(maxsize=BUFFER)
    for action in actions:
        ch.put(action)
    undone = []
    while not ch.empty():
        undone.append(ch.get())
    return undone
