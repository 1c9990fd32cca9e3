# exercise: undo_order
# label: wrong
# mistake: None at the bottom marks the end (that is only promised in task 1), so an action that is None ends the loop and all earlier ones are lost; breaks "Every action goes into a ``queue.LifoQueue`` and comes out of it again."
import queue


class UndoStack:
    def __init__(self):
        self._stack = queue.LifoQueue()
        self._stack.put(None)

    def do(self, action):
        self._stack.put(action)

    def __iter__(self):
        return self

    def __next__(self):
        action = self._stack.get()
        if action is None:
            raise StopIteration
        return action


def undo_order(actions):
    history = UndoStack()
    for action in actions:
        history.do(action)
    return list(history)
