"""A child holds the lock on a file for a while."""

import fcntl
import multiprocessing
import tempfile
import time


def work(name, taken):
    with open(name) as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        taken.set()
        time.sleep(0.4)


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    taken = context.Event()
    with tempfile.NamedTemporaryFile() as file:
        child = context.Process(target=work, args=(file.name, taken))
        child.start()
        taken.wait()
        fcntl.flock(file, fcntl.LOCK_EX)
        print("done")
        child.join()
