# exercise: undo_order
# label: wrong
# misjudged: false-value-taken-for-the-end
# mistake: because get() hung at the end, the loop stops when an action equal to the first one comes out; if the first action was done again later, the loop stops there and the rest is lost: ["type", "delete", "type"] gives ["type"] (breaks "Every action goes into a queue.LifoQueue and comes out of it again")
import queue


def undo_order(actions):
    if not actions:
        return []
    stack = queue.LifoQueue()
    for action in actions:
        stack.put(action)
    undone = []
    while True:
        action = stack.get()
        undone.append(action)
        if action == actions[0]:  # that was the last one; get() would wait now
            return undone
