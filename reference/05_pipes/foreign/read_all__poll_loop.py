# exercise: read_all
# label: right
# style: polls with a short timeout and goes by EOFError
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
    finished = False
    while not finished:
        if not r.poll(0.05):
            continue
        try:
            items.append(r.recv())
        except EOFError:
            finished = True
    while p.is_alive():
        p.join(0.05)
    r.close()
    return items
