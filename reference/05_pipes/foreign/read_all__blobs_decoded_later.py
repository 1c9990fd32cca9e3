# exercise: read_all
# label: right
# style: send_bytes/recv_bytes with the pickler of multiprocessing; the parent collects raw messages and decodes after the join
from functools import partial
from multiprocessing import Pipe, Process
from multiprocessing.reduction import ForkingPickler


def emit(conn, item):
    conn.send_bytes(ForkingPickler.dumps(item))


def source(rx, tx, produce):
    rx.close()
    produce(partial(emit, tx))


def read_all(produce):
    rx, tx = Pipe(False)
    process = Process(target=source, args=(rx, tx, produce))
    process.start()
    tx.close()
    blobs = []
    with rx:
        try:
            while True:
                blobs.append(rx.recv_bytes())
        except (EOFError, OSError):
            pass
    process.join()
    return [ForkingPickler.loads(blob) for blob in blobs]
