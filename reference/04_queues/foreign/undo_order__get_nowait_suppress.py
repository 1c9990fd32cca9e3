# exercise: undo_order
# label: right
# style: get_nowait until queue.Empty, with contextlib.suppress

import contextlib
from queue import Empty, LifoQueue


def undo_order(actions):
    pile = LifoQueue()
    for action in actions:
        pile.put_nowait(action)
    undone = []
    with contextlib.suppress(Empty):
        while True:
            undone.append(pile.get_nowait())
    return undone
