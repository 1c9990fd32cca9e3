# exercise: read_all
# label: wrong
# mistake: "while item := recv()" stops at the first falsy item (None, 0, ""), and the child may get a broken pipe

from multiprocessing import Pipe, Process


def _work(produce, r, w):
    r.close()
    produce(w.send)


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=_work, args=(produce, r, w))
    p.start()
    w.close()
    items = []
    with r:
        try:
            while item := r.recv():
                items.append(item)
        except EOFError:
            pass
    p.join()
    return items
