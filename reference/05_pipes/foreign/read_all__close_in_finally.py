# exercise: read_all
# label: wrong
# mistake: the sending end is closed in the finally block after the reading loop, too late for EOFError
from multiprocessing import Pipe, Process


def child(r, w, produce):
    r.close()
    with w:
        produce(w.send)


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=child, args=(r, w, produce))
    p.start()
    items = []
    try:
        while True:
            items.append(r.recv())
    except EOFError:
        pass
    finally:
        w.close()
        r.close()
        p.join()
    return items
