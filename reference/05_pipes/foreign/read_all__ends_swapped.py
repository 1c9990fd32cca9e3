# exercise: read_all
# label: wrong
# mistake: Pipe(duplex=False) gives the receiving end first, but it is taken for the sending one
from multiprocessing import Pipe, Process


def child(r, w, produce):
    r.close()
    produce(w.send)
    w.close()


def read_all(produce):
    w, r = Pipe(duplex=False)
    p = Process(target=child, args=(r, w, produce))
    p.start()
    w.close()
    items = []
    while True:
        try:
            items.append(r.recv())
        except EOFError:
            break
    r.close()
    p.join()
    return items
