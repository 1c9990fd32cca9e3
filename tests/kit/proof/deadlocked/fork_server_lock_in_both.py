"""Parent and child each wait for the lock that the other has."""

import multiprocessing


def work(mine, other, ready):
    with mine:
        ready.set()
        other.acquire()  # <- here


if __name__ == "__main__":
    context = multiprocessing.get_context("forkserver")
    one, two, ready = context.Lock(), context.Lock(), context.Event()
    with one:
        child = context.Process(target=work, args=(two, one, ready))
        child.start()
        ready.wait()
        two.acquire()  # <- here
