# exercise: undo_order
# label: wrong
# mistake: `while action := ...` stops at an action that counts as false, and the earlier ones are missing

import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    for action in actions:
        stack.put(action)
    undone = []
    try:
        while action := stack.get_nowait():
            undone.append(action)
    except queue.Empty:
        pass
    return undone
