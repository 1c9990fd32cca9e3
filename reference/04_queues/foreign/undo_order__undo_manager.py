# exercise: undo_order
# label: right
import queue


class _UndoManager:
    """A history of actions; iterating undoes them."""

    def __init__(self):
        self._history = queue.LifoQueue()

    def record(self, action):
        self._history.put(action)
        return self

    def __iter__(self):
        return self

    def __next__(self):
        try:
            return self._history.get_nowait()
        except queue.Empty:
            raise StopIteration from None


def undo_order(actions):
    manager = _UndoManager()
    for action in actions:
        manager.record(action)
    return list(manager)
