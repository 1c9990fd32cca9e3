# exercise: read_all
# label: wrong
# mistake: after the first item an empty pipe is taken for the end, a slow producer loses items
# misjudged: one-recv-for-all
from multiprocessing import Pipe, Process


def _read_all_tx(rx, tx, produce):
    rx.close()
    with tx:
        produce(tx.send)


def read_all(produce):
    rx, tx = Pipe(duplex=False)
    child = Process(target=_read_all_tx, args=(rx, tx, produce))
    child.start()
    tx.close()
    items = []
    try:
        items.append(rx.recv())
        while rx.poll():
            items.append(rx.recv())
    except (EOFError, OSError):
        pass
    rx.close()
    child.join()
    return items
