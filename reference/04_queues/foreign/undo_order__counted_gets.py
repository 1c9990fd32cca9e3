# exercise: undo_order
# label: right
import queue


def undo_order(actions):
    stack = queue.LifoQueue(len(actions))  # room for all; 0 means no limit
    pushed = 0
    for i in range(len(actions)):
        stack.put(actions[i])
        pushed += 1
    undone = [None] * pushed
    i = 0
    while i < pushed:
        undone[i] = stack.get()
        i += 1
    return undone
