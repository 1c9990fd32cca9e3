# exercise: undo_order
# label: right
# style: contextlib.suppress around an endless loop

from contextlib import suppress
from queue import Empty, LifoQueue


def undo_order(actions):
    pile, taken = LifoQueue(), []
    for a in actions:
        pile.put(a)
    with suppress(Empty):
        while True:
            taken.append(pile.get(False))
    return taken
