# exercise: undo_order
# label: right
# style: plain beginner's code, one loop that puts and one loop that gets

import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    for action in actions:
        stack.put(action)
    result = []
    for i in range(len(actions)):
        result.append(stack.get())
    return result
