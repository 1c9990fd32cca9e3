# exercise: undo_order
# expect: wrong-kind-of-queue
import queue


def undo_order(actions):
    stack = queue.Queue()  # <- here
    for action in actions:
        stack.put(action)
    return [stack.get() for _ in actions]
