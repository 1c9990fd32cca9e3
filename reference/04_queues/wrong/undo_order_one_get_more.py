# exercise: undo_order
# expect: one-get-too-many
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    for action in actions:
        stack.put(action)
    undone = []
    while len(undone) <= len(actions):
        undone.append(stack.get())  # <- here
    return undone
