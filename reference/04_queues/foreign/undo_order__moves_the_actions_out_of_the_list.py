# exercise: undo_order
# label: wrong
# mistake: "actions itself stays as it is": pop(0) takes the actions out of the caller's list, which is empty afterwards
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    count = 0
    while len(actions) > 0:
        stack.put(actions.pop(0))
        count += 1
    return [stack.get() for _ in range(count)]
