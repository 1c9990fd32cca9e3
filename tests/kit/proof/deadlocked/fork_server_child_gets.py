"""A child of the fork server waits for an item, its parent for its end."""

import multiprocessing


def work(items):
    items.get()  # <- here


if __name__ == "__main__":
    context = multiprocessing.get_context("forkserver")
    items = context.Queue()
    child = context.Process(target=work, args=(items,))
    child.start()
    child.join()  # <- here
