# exercise: undo_order
# label: wrong
# mistake: a None at the bottom of the stack marks the end, and the loop stops at the first None that it gets; an action that is None ends the list early, and the actions before it are missing; breaks "Every action goes into a ``queue.LifoQueue`` and comes out of it again".
import queue

BOTTOM = None


def undo_order(actions):
    stack = queue.LifoQueue()
    stack.put(BOTTOM)
    for i in range(len(actions)):
        stack.put(actions[i])
    undone = []
    action = stack.get()
    while action is not BOTTOM:
        undone.append(action)
        action = stack.get()
    return undone
