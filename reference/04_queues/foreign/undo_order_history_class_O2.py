# exercise: undo_order
# label: right
# style: class-based history object that is an iterator
import queue


class _History:
    def __init__(self):
        self._stack = queue.LifoQueue()

    def do(self, action):
        self._stack.put_nowait(action)

    def __iter__(self):
        return self

    def __next__(self):
        try:
            return self._stack.get_nowait()
        except queue.Empty:
            raise StopIteration from None


def undo_order(actions):
    history = _History()
    for action in actions:
        history.do(action)
    return [*history]
