"""A process runs a method of the library; another one has ended with an error."""

import multiprocessing

if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    event = context.Event()
    context.Process(target=exit, args=("failed",), name="setter").start()  # <- here
    waiter = context.Process(target=event.wait, name="waiter")
    waiter.start()  # <- here
    waiter.join()  # <- here
