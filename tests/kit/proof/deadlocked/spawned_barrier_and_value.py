"""Two spawned children meet, and then each waits for the value that the other has."""

import multiprocessing


def work(mine, other, meet):
    with mine.get_lock():
        meet.wait()
        with other.get_lock():  # <- here
            pass


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    one, two, meet = context.Value("i"), context.Value("i"), context.Barrier(2)
    children = [
        context.Process(target=work, args=(*pair, meet))
        for pair in ((one, two), (two, one))
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
