# exercise: undo_order
# expect: inside-the-queue
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    for action in actions:
        stack.put(action)
    return list(stack.queue)  # <- here
