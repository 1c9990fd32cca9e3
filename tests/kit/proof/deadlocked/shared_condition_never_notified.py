"""Nobody notifies the child."""

import multiprocessing


def work(condition):
    with condition:
        condition.wait()  # <- here


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    child = context.Process(target=work, args=(context.Condition(),))
    child.start()
    child.join()  # <- here
