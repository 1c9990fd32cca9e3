# exercise: read_all
# label: wrong
# mistake: the child is not given the receiving end and does not close its copy
from multiprocessing import Pipe, Process


def child(w, produce):
    produce(w.send)
    w.close()


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=child, args=(w, produce))
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
