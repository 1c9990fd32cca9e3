# exercise: gather
# label: right
# style: ExitStack joins everything before errors are looked at

import threading
from contextlib import ExitStack


def gather(tasks):
    cells = [{} for _ in tasks]

    def go(cell, task):
        try:
            cell["v"] = task()
        except BaseException as e:
            cell["e"] = e

    with ExitStack() as stack:
        for cell, task in zip(cells, tasks):
            t = threading.Thread(target=go, args=(cell, task))
            t.start()
            stack.callback(t.join)
    for cell in cells:
        if "e" in cell:
            raise cell["e"]
    return [cell["v"] for cell in cells]
