# exercise: read_all
# label: right
# style: the child catches what produce raises and closes its end
import sys
from multiprocessing import Pipe, Process


def child(r, w, produce):
    r.close()
    try:
        produce(w.send)
    except Exception as exc:
        print("produce failed:", exc, file=sys.stderr)
    finally:
        w.close()


def read_all(produce):
    r, w = Pipe(duplex=False)
    p = Process(target=child, args=(r, w, produce))
    p.start()
    w.close()
    items = []
    while True:
        try:
            items.append(r.recv())
        except (EOFError, OSError):
            break
    r.close()
    p.join()
    p.close()
    return items
