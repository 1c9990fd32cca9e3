# exercise: undo_order
# label: right
# style: student; puts all, then as many gets as there are actions
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    for action in actions:
        stack.put(action)
    result = []
    for i in range(len(actions)):
        result.append(stack.get())
    return result
