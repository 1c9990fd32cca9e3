# exercise: undo_order
# label: right
# style: class UndoStack with do and undo

import queue


class UndoStack:
    def __init__(self):
        self._stack = queue.LifoQueue()

    def do(self, action):
        self._stack.put(action)

    def undo(self):
        return self._stack.get_nowait()

    def __bool__(self):
        return not self._stack.empty()


def undo_order(actions):
    history = UndoStack()
    for action in actions:
        history.do(action)
    undone = []
    while history:
        undone.append(history.undo())
    return undone
