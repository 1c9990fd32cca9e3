# exercise: read_all
# label: wrong
# mistake: the child sends None at the end, and the parent stops at the first None
from multiprocessing import Pipe, Process


def child(r, w, produce):
    r.close()
    try:
        produce(w.send)
        w.send(None)
    except BrokenPipeError:
        pass
    w.close()


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=child, args=(r, w, produce))
    p.start()
    w.close()
    items = []
    try:
        while (item := r.recv()) is not None:
            items.append(item)
    except EOFError:
        pass
    r.close()
    p.join()
    return items
