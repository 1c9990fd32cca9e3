"""Two workers of an executor have nothing to do: one reads, one waits for its turn."""

import multiprocessing
import queue
from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(2, mp_context=context) as executor:
        list(executor.map(abs, range(4)))
        queue.Queue().get()  # <- here
