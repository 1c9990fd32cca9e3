# exercise: read_all
# label: wrong
# mistake: RuntimeError when the child has failed
from multiprocessing import Pipe, Process


def child(r, w, produce):
    r.close()
    produce(w.send)


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
    r.close()
    p.join()
    if p.exitcode:
        raise RuntimeError(f"producer failed with {p.exitcode}")
    return items
