# exercise: undo_order
# label: wrong
# mistake: the stack has a fixed maxsize of 10 and nobody gets while the loop puts, so the eleventh put waits for ever.
from queue import LifoQueue


def undo_order(actions):
    stack = LifoQueue(maxsize=10)

    # first all actions go in
    for action in actions:
        stack.put(action)

    # then all come out
    result = []
    while not stack.empty():
        result.append(stack.get())

    return result
