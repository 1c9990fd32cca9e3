# exercise: meanwhile
# label: right
# style: Haskell-like, an MVar made of a one-place queue and a fork function
import queue
import threading


class MVar:
    def __init__(self):
        self._slot = queue.Queue(maxsize=1)

    def put(self, value):
        self._slot.put(value)

    def take(self):
        return self._slot.get()


def fork(action):
    thread = threading.Thread(target=action)
    thread.start()
    return thread


def meanwhile(task, foreground):
    cell = MVar()
    thread = fork(lambda: cell.put(task()))
    here = foreground()
    there = cell.take()
    thread.join()
    return there, here
