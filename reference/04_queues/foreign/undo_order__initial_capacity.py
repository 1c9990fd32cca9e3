# exercise: undo_order
# label: wrong
# mistake: takes the argument of LifoQueue for an initial capacity that grows, as that of an ArrayDeque; it is a limit, and the put of the 17th action waits forever; breaks "Every action goes into a queue.LifoQueue and comes out of it again" (a list of actions may be of any length).
import queue

_INITIAL_CAPACITY = 16


def undo_order(actions):
    stack = queue.LifoQueue(_INITIAL_CAPACITY)
    for action in actions:
        stack.put(action)
    undone = []
    while not stack.empty():
        undone.append(stack.get())
    return undone
