# exercise: read_all
# label: wrong
# mistake: OSError is caught instead of EOFError
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
            items.append(r.recv())
        except OSError:
            break
    r.close()
    p.join()
    return items
