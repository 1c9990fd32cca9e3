# exercise: read_all
# label: wrong
# mistake: return is indented into the loop: only the first item
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
    while True:
        try:
            items.append(r.recv())
        except EOFError:
            break
        return items
    r.close()
    p.join()
    return items
