# exercise: read_all
# label: wrong
# mistake: the parent closes the sending end before start(), so the child gets a closed one
from multiprocessing import Pipe, Process


def child(r, w, produce):
    r.close()
    produce(w.send)


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=child, args=(r, w, produce))
    w.close()
    p.start()
    items = []
    while True:
        try:
            items.append(r.recv())
        except EOFError:
            break
    r.close()
    p.join()
    return items
