"""The child wants three items and gets two."""

import multiprocessing


def consume(items):
    for _ in range(3):
        items.get()  # <- here


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    items = context.Queue()
    child = context.Process(target=consume, args=(items,))
    child.start()
    items.put("a")
    items.put("b")
    child.join()  # <- here
