"""The workers of a pool end themselves; their tasks are never answered."""

import multiprocessing
import os


def work(number):
    os._exit(number)


if __name__ == "__main__":
    pool = multiprocessing.get_context("fork").Pool(2)
    pool.apply(work, (1,))  # <- here
