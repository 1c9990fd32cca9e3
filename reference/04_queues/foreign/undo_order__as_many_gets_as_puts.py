# exercise: undo_order
# label: right
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    count = 0
    for action in actions:
        stack.put(action)
        count = count + 1

    undone = []
    # as many gets as puts
    for _ in range(count):
        action = stack.get()
        undone.append(action)
    return undone
