# exercise: undo_order
# expect: given-list-changed
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    while actions:
        stack.put(actions.pop(0))  # <- here
    order = []
    while not stack.empty():
        order.append(stack.get())
    return order
