# exercise: undo_order
# label: right
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    how_many = 0
    for action in actions:
        stack.put(action)
        how_many += 1
    undone = []
    for _ in range(how_many):
        undone.append(stack.get())
    return undone
