# exercise: undo_order
# label: wrong
# mistake: takes the actions out of the caller's list, which is empty afterwards
import queue


def undo_order(actions):
    s = queue.LifoQueue()
    while len(actions):
        s.put(actions.pop(0))
    return [s.get() for _ in range(s.qsize())]
