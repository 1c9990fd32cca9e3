"""The lock of a manager is taken by the parent, wanted by the child."""

import multiprocessing


def work(lock):
    lock.acquire()  # <- here


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    with context.Manager() as manager:
        lock = manager.Lock()
        child = context.Process(target=work, args=(lock,))
        with lock:
            child.start()
            child.join()  # <- here
