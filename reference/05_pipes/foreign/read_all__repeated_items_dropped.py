# exercise: read_all
# label: wrong
# mistake: an item that is already in the list is not taken again
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
        if item not in items:
            items.append(item)
    r.close()
    p.join()
    return items
