# exercise: gather
# label: wrong
# mistake: list(executor.map(...)): when the first result is an exception, map cancels the tasks that no worker has begun; StopIteration of a task comes out as RuntimeError

from concurrent.futures import ThreadPoolExecutor


def gather(tasks):
    with ThreadPoolExecutor(max_workers=max(1, len(tasks))) as ex:
        return list(ex.map(lambda task: task(), tasks))
