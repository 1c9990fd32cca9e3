# exercise: undo_order
# label: right
import queue


def undo_order(actions):
    stack = queue.LifoQueue()
    for action in actions:
        stack.put(action)
    undone = []
    while True:  # select { case a := <-stack; default: return }
        try:
            undone.append(stack.get_nowait())
        except queue.Empty:
            return undone
