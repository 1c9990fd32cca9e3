# exercise: undo_order
# style: sentinel_and_a_thread
import threading
from queue import LifoQueue

class BOTTOM:
    "What lies under all."


def undo_order(actions):
    stack = LifoQueue()
    stack.put(BOTTOM)

    def push():
        for action in actions:
            stack.put(action)

    t = threading.Thread(target=push)
    t.start()
    t.join()
    return list(iter(stack.get, BOTTOM))
