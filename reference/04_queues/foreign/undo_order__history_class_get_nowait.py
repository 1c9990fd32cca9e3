# exercise: undo_order
# label: right
# style: design patterns (a History object with do and undo), get_nowait until queue.Empty
import queue


class History:
    def __init__(self):
        self._stack = queue.LifoQueue()

    def do(self, action):
        self._stack.put_nowait(action)

    def undo_all(self):
        undone = []
        try:
            while True:
                undone.append(self._stack.get_nowait())
        except queue.Empty:
            return undone


def undo_order(actions):
    history = History()
    for action in actions:
        history.do(action)
    return history.undo_all()
