# exercise: undo_order
# label: wrong
# mistake: None is put at the bottom of the stack as an end mark, so an action that is None stops the loop and all actions before it are missing; breaks "Every action goes into a ``queue.LifoQueue`` and comes out of it again".
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    # the end mark: it goes in first, so it comes out last
    stack.put(None)
    for action in actions:
        stack.put(action)

    undone = []
    while True:
        action = stack.get()
        if action is None:
            break
        undone.append(action)
    return undone
