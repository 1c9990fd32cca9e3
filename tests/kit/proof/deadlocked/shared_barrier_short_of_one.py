"""Three parties, a parent and one child."""

import multiprocessing


def work(barrier):
    barrier.wait()  # <- here


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    barrier = context.Barrier(3)
    context.Process(target=work, args=(barrier,)).start()
    barrier.wait()  # <- here
