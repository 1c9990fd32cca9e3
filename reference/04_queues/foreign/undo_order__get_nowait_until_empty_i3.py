# exercise: undo_order
# label: right
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    for action in actions:
        stack.put(action)

    taken_back = []
    empty = False
    while not empty:
        try:
            taken_back.append(stack.get_nowait())
        except queue.Empty:
            empty = True
    return taken_back
