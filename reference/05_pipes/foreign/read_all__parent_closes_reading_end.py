# exercise: read_all
# label: wrong
# mistake: the parent closes its receiving end after start (the wrong one) and keeps the sending end
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
    r.close()
    items = []
    while True:
        try:
            items.append(r.recv())
        except EOFError:
            break
    w.close()
    p.join()
    return items
