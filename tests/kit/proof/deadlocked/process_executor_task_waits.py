"""The same with a ProcessPoolExecutor."""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor

context = multiprocessing.get_context("fork")
event = context.Event()


def work():
    event.wait()  # <- here


if __name__ == "__main__":
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        pool.submit(work).result()  # <- here
