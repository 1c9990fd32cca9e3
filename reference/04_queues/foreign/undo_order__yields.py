# exercise: undo_order
# label: wrong
# mistake: yield in the function makes it a generator function: nothing runs and no list is returned
# expect: answer-not-asked

import queue

def undo_order(actions):
    q = queue.LifoQueue()
    for a in actions:
        q.put(a)
    while not q.empty():
        yield q.get()
