"""Children of the fork server."""

import multiprocessing


def work(items):
    items.put("done")


if __name__ == "__main__":
    context = multiprocessing.get_context("forkserver")
    items = context.Queue()
    child = context.Process(target=work, args=(items,))
    child.start()
    print(items.get())
    child.join()
