# exercise: read_all
# label: wrong
# mistake: the child sends "<END>" after produce, and EOFError is not caught: a child that dies never sends it
from multiprocessing import Pipe, Process

END = "<END>"


def child(r, w, produce):
    r.close()
    produce(w.send)
    w.send(END)
    w.close()


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=child, args=(r, w, produce))
    p.start()
    w.close()
    items = []
    while True:
        item = r.recv()
        if isinstance(item, str) and item == END:
            break
        items.append(item)
    r.close()
    p.join()
    return items
