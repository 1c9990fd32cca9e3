# exercise: undo_order
# label: right
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    depth = 0
    for action in actions:
        stack.put(action)
        depth += 1
    undone = []
    while depth > 0:
        undone.append(stack.get())
        depth -= 1
    return undone
