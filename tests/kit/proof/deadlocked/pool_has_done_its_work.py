"""A pool has ended its workers, as it does; the deadlock comes later."""

import multiprocessing
import queue

if __name__ == "__main__":
    with multiprocessing.get_context("fork").Pool(2) as pool:
        pool.map(abs, range(4))
    pool.join()
    queue.Queue().get()  # <- here
