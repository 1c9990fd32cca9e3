# exercise: undo_order
# label: right
# style: plain beginner, as many gets as puts
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    for action in actions:
        stack.put(action)
    result = []
    for _ in range(len(actions)):
        result.append(stack.get())
    return result
