# exercise: read_all
# label: right
# style: ExitStack in both processes
from contextlib import ExitStack
from multiprocessing import Pipe, Process


def child(r, w, produce):
    r.close()
    with ExitStack() as stack:
        stack.callback(w.close)
        produce(w.send)


def read_all(produce):
    items = []
    with ExitStack() as stack:
        r, w = Pipe(duplex=False)
        p = Process(target=child, args=(r, w, produce))
        p.start()
        stack.callback(p.join)
        stack.callback(r.close)
        w.close()
        more = True
        while more:
            try:
                items.append(r.recv())
            except EOFError:
                more = False
    return items
