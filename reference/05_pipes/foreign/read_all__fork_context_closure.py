# exercise: read_all
# label: right
# style: fork chosen explicitly, a closure is the target
from multiprocessing import get_context


def read_all(produce):
    ctx = get_context("fork")
    r, w = ctx.Pipe(duplex=False)

    def child():
        r.close()
        produce(w.send)

    p = ctx.Process(target=child)
    p.start()
    w.close()
    items = []
    try:
        while True:
            items.append(r.recv())
    except EOFError:
        pass
    finally:
        r.close()
        p.join()
    return items
