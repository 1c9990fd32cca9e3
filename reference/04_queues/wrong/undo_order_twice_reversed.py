# exercise: undo_order
# expect: wrong-kind-of-queue
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    for action in reversed(actions):  # <- here
        stack.put(action)
    return [stack.get() for _ in actions]
