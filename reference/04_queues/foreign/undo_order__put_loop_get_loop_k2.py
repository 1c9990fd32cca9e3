# exercise: undo_order
# label: right
# style: a beginner: two plain for loops, as many gets as puts
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    for action in actions:
        stack.put(action)

    result = []
    for i in range(len(actions)):
        action = stack.get()
        result.append(action)
    return result
