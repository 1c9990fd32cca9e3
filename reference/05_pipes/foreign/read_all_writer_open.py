# exercise: read_all
# label: wrong
# mistake: the parent closes its own sending end only after the loop, so EOF never comes
from multiprocessing import Pipe, Process


def child_main(rd, wr, produce):
    rd.close()
    produce(wr.send)
    wr.close()


def read_all(produce):
    rd, wr = Pipe(duplex=False)
    proc = Process(target=child_main, args=(rd, wr, produce))
    proc.start()
    items = []
    try:
        while True:
            items.append(rd.recv())
    except (EOFError, OSError):
        pass
    wr.close()
    rd.close()
    proc.join()
    return items
