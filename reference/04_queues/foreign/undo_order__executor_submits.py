# exercise: undo_order
# label: right
# style: an executor with one worker puts in order, then gets

import queue
from concurrent.futures import ThreadPoolExecutor


def undo_order(actions):
    q = queue.LifoQueue()
    with ThreadPoolExecutor(max_workers=1) as ex:
        list(ex.map(q.put, actions))
        return [f.result() for f in [ex.submit(q.get) for _ in actions]]
