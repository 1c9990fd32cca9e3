"""The main thread waits for an event that the child should have set."""

import multiprocessing


def work(ready):
    raise SystemExit(1)


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    ready = context.Event()
    context.Process(target=work, args=(ready,)).start()
    ready.wait()  # <- here
