# exercise: read_all
# label: wrong
# mistake: reads with a fixed maximum of 64 KiB, so a larger item raises OSError and ends the reading
# misjudged: exception-in-a-process
import pickle
from multiprocessing import Pipe, Process

BUFSIZ = 65536


def child_main(rd, wr, produce):
    rd.close()
    produce(wr.send)
    wr.close()


def read_all(produce):
    rd, wr = Pipe(duplex=False)
    proc = Process(target=child_main, args=(rd, wr, produce))
    proc.start()
    wr.close()
    items = []
    while True:
        try:
            buf = rd.recv_bytes(BUFSIZ)
        except (EOFError, OSError):
            break
        items.append(pickle.loads(buf))
    rd.close()
    proc.join()
    return items
