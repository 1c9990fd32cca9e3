# exercise: undo_order
# label: right
# style: list comprehension with range(len())

from queue import LifoQueue


def undo_order(actions):
    stack = LifoQueue()
    for action in actions:
        stack.put(action)
    return [stack.get() for _ in range(len(actions))]
