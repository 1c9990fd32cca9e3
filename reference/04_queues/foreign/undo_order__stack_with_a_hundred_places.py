# exercise: undo_order
# label: wrong
# mistake: "every action goes into a LifoQueue": it has 100 places, so with more actions put waits for ever
import queue

MAX_UNDO = 100


def undo_order(actions):
    stack = queue.LifoQueue(maxsize=MAX_UNDO)
    for action in actions:
        stack.put(action)
    result = []
    while not stack.empty():
        result.append(stack.get())
    return result
