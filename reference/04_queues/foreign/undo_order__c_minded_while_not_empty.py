# exercise: undo_order
# label: right
# style: C-minded: index loops, a stack just large enough, while not empty, the class imported under another name
from queue import LifoQueue as Stack


def undo_order(actions):
    n = len(actions)
    stack = Stack(n)  # for n == 0 this is a stack without limit, and nothing is put
    i = 0
    while i < n:
        stack.put_nowait(actions[i])
        i += 1
    out = [None] * n
    i = 0
    while not stack.empty():
        out[i] = stack.get_nowait()
        i += 1
    return out
