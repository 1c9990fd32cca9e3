# exercise: undo_order
# label: wrong
# mistake: one module-level result list for all calls: the second call returns the first call's actions too

import queue

stack = queue.LifoQueue()
result = []

def undo_order(actions):
    for a in actions:
        stack.put(a)
    while not stack.empty():
        result.append(stack.get())
    return result
