# exercise: undo_order
# label: right
# style: compact, loop in, comprehension out
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    for a in actions:
        stack.put(a)
    return [stack.get() for _ in actions]
