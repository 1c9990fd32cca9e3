# exercise: undo_order
# label: wrong
# mistake: get() waits instead of raising queue.Empty, so one get more than puts waits forever; breaks "Put every action in, then get them all out." and "Return the actions" (it never returns)
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    for action in actions:
        stack.put(action)
    undone = []
    while True:
        try:
            undone.append(stack.get())
        except queue.Empty:
            break
    return undone
