"""The same with a lock on a part of the file."""

import fcntl
import multiprocessing
import tempfile


def work(name):
    with open(name, "r+") as file:
        fcntl.lockf(file, fcntl.LOCK_EX, 10)  # <- here


if __name__ == "__main__":
    with tempfile.NamedTemporaryFile() as file:
        fcntl.lockf(file, fcntl.LOCK_EX, 10)
        context = multiprocessing.get_context("fork")
        child = context.Process(target=work, args=(file.name,))
        child.start()
        child.join()  # <- here
