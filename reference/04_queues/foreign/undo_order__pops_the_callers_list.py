# exercise: undo_order
# label: wrong
# mistake: "actions itself stays as it is": it is emptied with pop while the stack is filled
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    count = len(actions)
    while actions:
        stack.put(actions.pop(0))
    return [stack.get() for _ in range(count)]
