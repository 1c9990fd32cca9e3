"""The queue of a manager stays empty."""

import multiprocessing


def work(items):
    items.get()  # <- here


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    with context.Manager() as manager:
        items = manager.Queue()
        child = context.Process(target=work, args=(items,))
        child.start()
        child.join()  # <- here
