"""A manager passes an item from a child, after a while."""

import multiprocessing
import time


def work(items):
    time.sleep(0.4)
    items.put("late")


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    with context.Manager() as manager:
        items = manager.Queue()
        child = context.Process(target=work, args=(items,))
        child.start()
        print(items.get())
        child.join()
