# exercise: undo_order
# label: wrong
# mistake: moves the actions out of the list of the caller, which is empty afterwards; breaks "a new list; ``actions`` is not changed"
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    count = 0
    while actions:
        stack.put(actions.pop(0))
        count += 1
    return [stack.get() for _ in range(count)]
