"""Producers and consumers over a bounded queue between processes."""

import multiprocessing


def consume(items, results):
    total = 0
    while (item := items.get()) is not None:
        total += item
    results.put(total)


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    items, results = context.Queue(maxsize=2), context.Queue()
    children = [
        context.Process(target=consume, args=(items, results)) for _ in range(3)
    ]
    for child in children:
        child.start()
    for number in range(600):
        items.put(number)
    for _ in children:
        items.put(None)
    print(sum(results.get() for _ in children))
    for child in children:
        child.join()
