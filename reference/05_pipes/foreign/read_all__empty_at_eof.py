# exercise: read_all
# label: wrong
# mistake: except EOFError returns a new empty list
from multiprocessing import Pipe, Process


def child(r, w, produce):
    r.close()
    produce(w.send)


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=child, args=(r, w, produce))
    p.start()
    w.close()
    try:
        items = []
        while True:
            items.append(r.recv())
    except EOFError:
        items = []
    r.close()
    p.join()
    return items
