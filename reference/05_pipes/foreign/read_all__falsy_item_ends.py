# exercise: read_all
# label: wrong
# mistake: the loop ends at the first falsy item (while item := recv())
from multiprocessing import Pipe, Process


def child(r, w, produce):
    r.close()
    try:
        produce(w.send)
    except BrokenPipeError:
        pass


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=child, args=(r, w, produce))
    p.start()
    w.close()
    items = []
    try:
        while item := r.recv():
            items.append(item)
    except EOFError:
        pass
    r.close()
    p.join()
    return items
