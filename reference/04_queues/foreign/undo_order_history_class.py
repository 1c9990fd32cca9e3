# exercise: undo_order
# label: right
# style: class-based, a history that can be iterated
from queue import Empty, LifoQueue


class History:
    def __init__(self):
        self._stack = LifoQueue()

    def do(self, action):
        self._stack.put(action)

    def __iter__(self):
        return self

    def __next__(self):
        try:
            return self._stack.get_nowait()
        except Empty:
            raise StopIteration from None


def undo_order(actions):
    history = History()
    for action in actions:
        history.do(action)
    return list(history)
