# exercise: undo_order
# style: range_of_qsize
import queue as q


def undo_order(actions):
    stack = q.LifoQueue()
    [stack.put(a) for a in actions]
    return [stack.get(block=False) for _ in range(stack.qsize())]
