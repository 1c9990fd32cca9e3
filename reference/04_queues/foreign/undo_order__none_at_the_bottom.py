# exercise: undo_order
# label: wrong
# mistake: "every action goes into a LifoQueue and comes out of it again": None marks the bottom, so an action that is None ends it too early and the earlier ones are missing
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    stack.put(None)
    for action in actions:
        stack.put(action)
    undone = []
    while True:
        action = stack.get()
        if action is None:
            return undone
        undone.append(action)
