# exercise: read_all
# label: right
# style: a context manager that starts and joins the child
from contextlib import contextmanager
from multiprocessing import Pipe, Process


def child(ends, produce):
    r, w = ends
    r.close()
    produce(w.send)
    w.close()


@contextmanager
def producer(produce):
    ends = Pipe(duplex=False)
    p = Process(target=child, args=(ends, produce))
    p.start()
    ends[1].close()
    try:
        yield ends[0]
    finally:
        ends[0].close()
        p.join()


def receive(conn):
    match_ = []
    try:
        match_.append(conn.recv())
    except EOFError:
        pass
    return match_


def read_all(produce):
    items = []
    with producer(produce) as conn:
        while got := receive(conn):
            items.extend(got)
    return items
