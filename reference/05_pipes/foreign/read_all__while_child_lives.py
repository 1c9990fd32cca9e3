# exercise: read_all
# label: wrong
# mistake: `while p.is_alive()`: items that are still in the pipe when the child has ended are not read
# expect: ended-before-read
from multiprocessing import Pipe, Process


def child(r, w, produce):
    r.close()
    produce(w.send)
    w.close()


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=child, args=(r, w, produce))
    p.start()
    w.close()
    items = []
    while p.is_alive():
        try:
            if r.poll(0.01):
                items.append(r.recv())
        except EOFError:
            break
    r.close()
    p.join()
    return items
