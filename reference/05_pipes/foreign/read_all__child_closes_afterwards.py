# exercise: read_all
# label: wrong
# mistake: the child closes the receiving end only after produce
from multiprocessing import Pipe, Process


def child(r, w, produce):
    produce(w.send)
    r.close()
    w.close()


def read_all(produce):
    r, w = Pipe(duplex=False)
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
