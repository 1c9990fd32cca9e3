# exercise: read_all
# label: wrong
# mistake: args=(r, produce(w.send)) runs produce in the parent
from multiprocessing import Pipe, Process


def child(r, result):
    r.close()


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=child, args=(r, produce(w.send)))
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
