# exercise: undo_order
# label: wrong
# mistake: pops the actions off the caller's list while it fills the stack, so the list is empty afterwards

import queue


def undo_order(actions):
    history = queue.LifoQueue()
    while len(actions) > 0:
        history.put(actions.pop(0))
    result = []
    while not history.empty():
        result.append(history.get())
    return result
