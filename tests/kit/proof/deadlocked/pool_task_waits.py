"""A task of a pool of processes waits for an event that nobody sets."""

import multiprocessing

context = multiprocessing.get_context("fork")
event = context.Event()


def work(number):
    event.wait()  # <- here


if __name__ == "__main__":
    with context.Pool(2) as pool:
        pool.map(work, range(2))  # <- here
