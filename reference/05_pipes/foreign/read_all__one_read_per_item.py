# exercise: read_all
# label: wrong
# mistake: takes what one os.read returns for one item: of items that were sent before the parent reads only the first counts, and an item of more than 64 kB is cut off (UnpicklingError); breaks "the items, in the order in which they were sent; ... of any value and size"
import os
import pickle
import sys
import traceback


def read_all(produce):
    r, w = os.pipe()
    sys.stdout.flush()
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            os.close(r)
            produce(lambda item: os.write(w, pickle.dumps(item)))
            sys.stdout.flush()
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(code)
    os.close(w)
    items = []
    try:
        while True:
            data = os.read(r, 1 << 16)
            if not data:
                break
            items.append(pickle.loads(data))
    finally:
        os.close(r)
        os.waitpid(pid, 0)
    return items
