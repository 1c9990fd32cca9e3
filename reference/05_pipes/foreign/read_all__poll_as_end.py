# exercise: read_all
# label: wrong
# mistake: `while r.poll()`: reading ends as soon as nothing is there at this moment
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
    items = []
    while r.poll():
        try:
            items.append(r.recv())
        except EOFError:
            break
    r.close()
    p.join()
    return items
