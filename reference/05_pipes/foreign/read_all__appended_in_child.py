# exercise: read_all
# label: wrong
# mistake: the child appends to a global list, the parent returns its own, empty one
from multiprocessing import Pipe, Process

items = []


def child(r, w, produce):
    r.close()
    produce(items.append)
    w.close()


def read_all(produce):
    items.clear()
    r, w = Pipe(duplex=False)
    p = Process(target=child, args=(r, w, produce))
    p.start()
    w.close()
    p.join()
    r.close()
    return items
