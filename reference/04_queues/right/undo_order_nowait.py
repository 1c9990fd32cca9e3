# exercise: undo_order
# style: get_nowait_until_the_exception
import queue


def undo_order(actions):
    stack = queue.LifoQueue(maxsize=len(actions))
    for action in actions:
        stack.put_nowait(action)
    result = []
    try:
        while True:
            result.append(stack.get_nowait())
    except queue.Empty:
        return result
