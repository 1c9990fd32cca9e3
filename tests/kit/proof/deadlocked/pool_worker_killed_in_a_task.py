"""A worker of a pool is killed in the middle of a task: its result never comes."""

import multiprocessing
import os
import signal


def task(number):
    if number == 2:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


if __name__ == "__main__":
    with multiprocessing.get_context("fork").Pool(2) as pool:
        pool.map(task, range(4), chunksize=1)  # <- here
