# exercise: undo_order
# label: wrong
# mistake: None is put at the bottom of the stack as the end mark and iter(stack.get, None) takes until it comes; an action that is None ends the list early, and the ones below it are missing. Breaks "Every action goes into a queue.LifoQueue and comes out of it again".
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    stack.put(None)
    for action in actions:
        stack.put(action)
    return list(iter(stack.get, None))
