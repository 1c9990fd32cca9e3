# exercise: undo_order
# label: right
# style: get_nowait until queue.Empty

import queue


def undo_order(actions: list) -> list:
    teller = queue.LifoQueue()
    for action in actions:
        teller.put_nowait(action)
    undone = []
    while True:
        try:
            undone.append(teller.get_nowait())
        except queue.Empty:
            return undone
