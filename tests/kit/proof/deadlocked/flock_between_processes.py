"""The parent holds the file's lock and waits for the child, who wants it."""

import fcntl
import multiprocessing
import tempfile


def work(name):
    with open(name) as file:
        fcntl.flock(file, fcntl.LOCK_EX)  # <- here


if __name__ == "__main__":
    with tempfile.NamedTemporaryFile() as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        context = multiprocessing.get_context("fork")
        child = context.Process(target=work, args=(file.name,))
        child.start()
        child.join()  # <- here
