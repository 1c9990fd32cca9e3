# exercise: read_all
# label: right
# style: selectors and a deque
import selectors
from collections import deque
from multiprocessing import Pipe, Process


def child(r, w, produce):
    r.close()
    produce(w.send)
    w.close()


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=child, args=(r, w, produce))
    p.start()
    w.close()
    box = deque()
    with selectors.DefaultSelector() as sel:
        sel.register(r, selectors.EVENT_READ)
        while sel.get_map():
            sel.select()
            try:
                box.append(r.recv())
            except EOFError:
                sel.unregister(r)
    r.close()
    p.join()
    return list(box)
