# exercise: undo_order
# label: right
# style: a class with do() and a generator that undoes until queue.Empty
from queue import Empty, LifoQueue


class History:
    def __init__(self):
        self._done = LifoQueue()

    def do(self, action):
        self._done.put(action)

    def undo_all(self):
        while True:
            try:
                action = self._done.get(block=False)
            except Empty:
                return
            yield action


def undo_order(actions):
    history = History()
    for action in actions:
        history.do(action)
    return list(history.undo_all())
