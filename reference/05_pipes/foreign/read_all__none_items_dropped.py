# exercise: read_all
# label: wrong
# mistake: items that are None are left out
from multiprocessing import Pipe, Process


def child(r, w, produce):
    r.close()
    produce(w.send)


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=child, args=(r, w, produce))
    p.start()
    w.close()
    items = []
    while True:
        try:
            item = r.recv()
        except EOFError:
            break
        items.append(item)
    r.close()
    p.join()
    return [i for i in items if i is not None]
