"""A pool of processes loses its workers and gets new ones."""

import multiprocessing

if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    with context.Pool(2, maxtasksperchild=1) as pool:
        print(pool.map(abs, range(-8, 0), chunksize=1))
