# exercise: undo_order
# label: right
# style: Java: a single-thread ExecutorService does the pushes in order, and the caller pops them when it is shut down
from concurrent.futures import ThreadPoolExecutor
from queue import LifoQueue


class UndoHistory:
    def __init__(self):
        self._deque = LifoQueue()

    def push(self, action):
        self._deque.put(action)

    def is_empty(self):
        return self._deque.qsize() == 0

    def pop(self):
        return self._deque.get_nowait()


def undo_order(actions):
    history = UndoHistory()
    with ThreadPoolExecutor(max_workers=1) as executor:
        futures = [executor.submit(history.push, action) for action in actions]
    for future in futures:
        future.result()
    undone = []
    while not history.is_empty():
        undone.append(history.pop())
    return undone
