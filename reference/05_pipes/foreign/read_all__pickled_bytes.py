# exercise: read_all
# label: right
# style: send_bytes and recv_bytes, partial
import pickle
from functools import partial
from multiprocessing import Pipe, Process


def put(conn, item):
    conn.send_bytes(pickle.dumps(item))


def child(r, w, produce):
    r.close()
    produce(partial(put, w))
    w.close()


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=child, args=(r, w, produce))
    p.start()
    w.close()
    blobs = []
    while True:
        try:
            blobs.append(r.recv_bytes())
        except EOFError:
            break
    p.join()
    r.close()
    return [pickle.loads(b) for b in blobs]
