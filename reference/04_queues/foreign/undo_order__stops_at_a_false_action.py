# exercise: undo_order
# label: wrong
# mistake: the loop ends at the first action that counts as false (0, "", None, []), so this action and all that were done before it are missing
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    for action in actions:
        stack.put(action)

    undone = []
    try:
        while action := stack.get_nowait():
            undone.append(action)
    except queue.Empty:
        pass
    return undone
