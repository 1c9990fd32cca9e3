# exercise: undo_order
# label: right
# style: every put registers one get with an ExitStack, so there are exactly as many gets as puts
import contextlib
import queue


def undo_order(actions):
    done = queue.LifoQueue()
    undone = []

    def take_back():
        undone.append(done.get())

    with contextlib.ExitStack() as stack:
        for action in actions:
            done.put(action)
            stack.callback(take_back)
    return undone
