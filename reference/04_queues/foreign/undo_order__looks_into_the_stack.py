# exercise: undo_order
# label: wrong
# mistake: every action "comes out of it again": nothing is ever taken out, the inner list of the LifoQueue is read backwards
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    for action in actions:
        stack.put(action)
    return stack.queue[::-1]
