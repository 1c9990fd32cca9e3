# exercise: read_all
# label: wrong
# mistake: `items += r.recv()` takes each item apart; with letters it looks right
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
            items += r.recv()
        except EOFError:
            break
    r.close()
    p.join()
    return items
