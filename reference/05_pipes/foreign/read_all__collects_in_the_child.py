# exercise: read_all
# label: wrong
# mistake: "each call of send(item) sends one item", "what it had sent until then counts": the child collects a list and sends it at the end, so all is lost when produce raises or ends the process
from multiprocessing import Pipe, Process


def worker(produce, r, w):
    r.close()
    batch = []
    produce(batch.append)   # one big message is faster than many small ones
    w.send(batch)
    w.close()


def read_all(produce):
    r, w = Pipe(duplex=False)
    proc = Process(target=worker, args=(produce, r, w))
    proc.start()
    w.close()
    items = []
    try:
        while True:
            items.extend(r.recv())
    except EOFError:
        pass
    r.close()
    proc.join()
    return items
