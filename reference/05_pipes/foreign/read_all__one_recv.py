# exercise: read_all
# label: wrong
# mistake: a single recv instead of a loop
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
    items = [r.recv()]
    r.close()
    p.join()
    return items
