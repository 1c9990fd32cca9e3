# exercise: undo_order
# label: wrong
# mistake: a stack of a fixed size, as a C array would be: with the 17th action queue.Full leaves the function; breaks "Every action goes into a ``queue.LifoQueue``" and "raises: nothing"
import queue

STACK_SIZE = 16


def undo_order(actions):
    stack = queue.LifoQueue(STACK_SIZE)
    for action in actions:
        stack.put_nowait(action)
    undone = []
    while not stack.empty():
        undone.append(stack.get_nowait())
    return undone
