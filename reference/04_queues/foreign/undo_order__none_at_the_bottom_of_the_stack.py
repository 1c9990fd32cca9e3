# exercise: undo_order
# label: wrong
# mistake: "Every action ... comes out of it again": None lies at the bottom as the end mark, but None may be an action (here nothing excludes it), and all actions below it are lost
from queue import LifoQueue


def undo_order(actions):
    stack = LifoQueue()
    stack.put(None)  # end marker must go in first, because last in = first out!
    for a in actions:
        stack.put(a)
    result = []
    while True:
        a = stack.get()
        if a is None:
            break
        result.append(a)
    return result
