# exercise: undo_order
# label: wrong
# mistake: None marks the bottom of the stack, so an action that is None ends the list and all that came before it are lost: breaks "Every action goes into a LifoQueue and comes out of it again"
from queue import LifoQueue


def undo_order(actions):
    stack = LifoQueue()
    stack.put(None)  # the end mark comes out last
    for action in actions:
        stack.put(action)
    return list(iter(stack.get, None))
