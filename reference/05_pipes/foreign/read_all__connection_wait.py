# exercise: read_all
# label: right
# style: multiprocessing.connection.wait before each recv
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def child(r, w, produce):
    r.close()
    produce(w.send)


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=child, args=(r, w, produce), daemon=True)
    p.start()
    w.close()
    items, watched = [], [r]
    while watched:
        for conn in wait(watched):
            try:
                items.append(conn.recv())
            except EOFError:
                watched.remove(conn)
                conn.close()
    p.join()
    return items
