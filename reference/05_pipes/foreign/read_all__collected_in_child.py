# exercise: read_all
# label: wrong
# mistake: send appends to a list in the child, and the list is sent once at the end
from multiprocessing import Pipe, Process


def child(r, w, produce):
    r.close()
    collected = []
    produce(collected.append)
    w.send(collected)
    w.close()


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=child, args=(r, w, produce))
    p.start()
    w.close()
    try:
        items = r.recv()
    except EOFError:
        items = []
    r.close()
    p.join()
    return items
