# exercise: undo_order
# label: wrong
# mistake: prints the actions and returns nothing
# expect: nothing-returned

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    for a in actions:
        q.put(a)
    while not q.empty():
        print(q.get())
