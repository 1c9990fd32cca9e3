"""The child cannot end before its queue is read; the parent reads after the join."""

import multiprocessing


def produce(results):
    results.put(bytes(300_000))


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    results = context.Queue()
    child = context.Process(target=produce, args=(results,))
    child.start()
    child.join()  # <- here
    results.get()
