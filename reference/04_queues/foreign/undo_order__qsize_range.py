# exercise: undo_order
# label: right
# style: qsize() as the number of gets

import queue as q


def undo_order(actions):
    pile = q.LifoQueue(maxsize=0)
    for plate in actions:
        pile.put(plate)
    return [pile.get() for _ in range(pile.qsize())]
