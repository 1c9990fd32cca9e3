# exercise: undo_order
# expect: false-value-taken-for-the-end
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    stack.put(None)
    for action in actions:
        stack.put(action)
    undone = []
    while action := stack.get():  # <- here
        undone.append(action)
    return undone
