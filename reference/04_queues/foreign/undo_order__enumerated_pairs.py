# exercise: undo_order
# label: right
# style: puts (index, action) and checks the index

import queue


def undo_order(actions):
    q = queue.LifoQueue()
    for index, action in enumerate(actions):
        q.put((index, action))
    result = []
    for expected in reversed(range(len(actions))):
        index, action = q.get()
        assert index == expected
        result.append(action)
    return result
