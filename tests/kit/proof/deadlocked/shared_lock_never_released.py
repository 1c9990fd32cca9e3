"""The child ended with the lock in its hands."""

import multiprocessing
import os


def take(lock):
    lock.acquire()
    os._exit(0)


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    lock = context.Lock()
    child = context.Process(target=take, args=(lock,))
    child.start()
    child.join()
    with lock:  # <- here
        pass
