# exercise: read_all
# label: wrong
# mistake: when nothing has come for a second the child is terminated
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
        if not r.poll(1):
            p.terminate()
        try:
            items.append(r.recv())
        except EOFError:
            break
    r.close()
    p.join()
    return items
