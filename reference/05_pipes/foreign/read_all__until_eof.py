# exercise: read_all
# label: right

from multiprocessing import Pipe, Process


def f(produce, r, w):
    r.close()
    produce(w.send)
    w.close()


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=f, args=(produce, r, w))
    p.start()
    w.close()
    res = []
    while True:
        try:
            item = r.recv()
        except (EOFError, OSError):
            break
        res.append(item)
    r.close()
    p.join()
    return res
