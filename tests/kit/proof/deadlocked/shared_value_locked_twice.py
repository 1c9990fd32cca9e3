"""The lock of a shared value is taken by the parent, wanted by the child."""

import multiprocessing


def add(value):
    with value.get_lock():  # <- here
        value.value += 1


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    value = context.Value("i", 0)
    child = context.Process(target=add, args=(value,))
    with value.get_lock():
        child.start()
        child.join()  # <- here
