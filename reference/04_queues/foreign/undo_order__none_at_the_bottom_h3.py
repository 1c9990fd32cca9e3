# exercise: undo_order
# label: wrong
# mistake: a None lies at the bottom as the end mark, but None may be an action: everything that was done before it is lost; breaks "Every action goes into a LifoQueue and comes out of it again".
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    stack.put(None)  # the bottom
    for action in actions:
        stack.put(action)
    undone = []
    action = stack.get()
    while action is not None:
        undone.append(action)
        action = stack.get()
    return undone
