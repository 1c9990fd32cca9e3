# exercise: read_all
# label: wrong
# mistake: pickle.dump into a buffered file without flush: what is in the buffer is lost when the child ends with os._exit
import os
import pickle
from multiprocessing import get_context


def read_all(produce):
    ctx = get_context("fork")
    rfd, wfd = os.pipe()

    def child():
        os.close(rfd)
        with os.fdopen(wfd, "wb") as out:
            produce(lambda item: pickle.dump(item, out))

    p = ctx.Process(target=child)
    p.start()
    os.close(wfd)
    items = []
    with os.fdopen(rfd, "rb") as source:
        while True:
            try:
                items.append(pickle.load(source))
            except (EOFError, pickle.UnpicklingError):
                break
    p.join()
    return items
