# exercise: map_catching
# label: right
# style: Java background (ExecutorService, Future): exception() of each future, and result() where there is none
from concurrent.futures import Future, ProcessPoolExecutor


def _outcomeOf(future: Future):
    problem = future.exception()
    if problem is None:
        return future.result()
    return problem


def map_catching(func, items, processes=2):
    executorService = ProcessPoolExecutor(processes)
    try:
        futureList = [executorService.submit(func, item) for item in items]
        return [_outcomeOf(future) for future in futureList]
    finally:
        executorService.shutdown(wait=True)
