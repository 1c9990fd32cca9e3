# exercise: undo_order
# label: right
# style: the empty tuple lies at the bottom of the stack, actions are boxed in 1-tuples, iter(q.get, BOTTOM) unpacks
import queue

BOTTOM = ()


def undo_order(actions):
    stack = queue.LifoQueue()
    stack.put(BOTTOM)
    for action in actions:
        stack.put((action,))
    return [action for (action,) in iter(stack.get, BOTTOM)]
