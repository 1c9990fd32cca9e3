"""The child waits for an event, the parent for the child."""

import multiprocessing


def work(event):
    event.wait()  # <- here


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    child = context.Process(target=work, args=(context.Event(),))
    child.start()
    child.join()  # <- here
