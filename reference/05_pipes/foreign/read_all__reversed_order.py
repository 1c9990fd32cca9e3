# exercise: read_all
# label: wrong
# mistake: items are inserted at the front
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
            items = [r.recv()] + items
        except EOFError:
            break
    r.close()
    p.join()
    return items
