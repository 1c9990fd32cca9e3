# exercise: read_all
# label: wrong
# mistake: send closes the end after the first item
from multiprocessing import Pipe, Process


def child(r, w, produce):
    r.close()

    def send(item):
        w.send(item)
        w.close()

    produce(send)


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
    return items
