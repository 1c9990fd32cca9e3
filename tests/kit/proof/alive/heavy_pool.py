"""Many small tasks in a pool of processes."""

import multiprocessing

if __name__ == "__main__":
    with multiprocessing.get_context("fork").Pool(3) as pool:
        print(sum(sum(pool.map(abs, range(50))) for _ in range(60)))
