"""The child takes the items of a JoinableQueue and never says task_done."""

import multiprocessing


def consume(items):
    while True:
        items.get()  # <- here


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    items = context.JoinableQueue()
    context.Process(target=consume, args=(items,), daemon=True).start()
    items.put("a")
    items.join()  # <- here
