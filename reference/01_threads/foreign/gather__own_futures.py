# exercise: gather
# label: right
from concurrent.futures import Future
from threading import Thread


def gather(tasks):
    def keep(future, task):
        try:
            future.set_result(task())
        except BaseException as error:
            future.set_exception(error)

    futures = [Future() for _ in tasks]
    threads = [Thread(target=keep, args=pair) for pair in zip(futures, tasks)]
    for step in Thread.start, Thread.join:
        for thread in threads:
            step(thread)
    return [*map(Future.result, futures)]
