# exercise: undo_order
# label: right

import queue


def undo_order(actions):
    pile = queue.LifoQueue()
    count = 0
    for action in actions:
        pile.put(action)
        count += 1  # Ann: len(actions)? Ben: I count what I put.

    undone = []
    while count > 0:  # Ann: one get more and we wait forever
        undone.append(pile.get())
        count -= 1
    return undone
