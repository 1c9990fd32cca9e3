# exercise: read_all
# label: wrong
# mistake: if the exit code is not 0 the items are thrown away
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
        except EOFError:
            break
    r.close()
    p.join()
    if p.exitcode != 0:
        return []
    return items
