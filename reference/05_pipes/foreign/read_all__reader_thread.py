# exercise: read_all
# label: right
# style: a ThreadPool(1) reads in the parent
from multiprocessing import Pipe, Process
from multiprocessing.pool import ThreadPool


def child(r, w, produce):
    r.close()
    produce(w.send)
    w.close()


def drain(r):
    items = []
    try:
        while True:
            items.append(r.recv())
    except EOFError:
        r.close()
    return items


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=child, args=(r, w, produce))
    p.start()
    w.close()
    with ThreadPool(1) as pool:
        reading = pool.apply_async(drain, (r,))
        p.join()
        return reading.get()
