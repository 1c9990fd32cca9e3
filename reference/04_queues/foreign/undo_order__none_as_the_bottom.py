# exercise: undo_order
# label: wrong
# mistake: None is put below the actions as an end mark, but here None may be an action: all that was done before a None is lost.
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    stack.put(None)  # the bottom of the stack
    for action in actions:
        stack.put(action)

    undone = []
    while True:
        action = stack.get()
        if action is None:
            break
        undone.append(action)
    return undone
