# exercise: map_catching
# label: right
# style: tidy functional style: a helper asks one answer, two list comprehensions, close and join inside the block
from multiprocessing import Pool
from multiprocessing.pool import AsyncResult
from typing import Any


def ask(answer: AsyncResult) -> Any:
    """The result, or the exception."""
    try:
        return answer.get()
    except Exception as exception:
        return exception


def map_catching(func, items, processes=2):
    with Pool(processes) as pool:
        answers = [pool.apply_async(func, [item]) for item in items]
        pool.close()
        pool.join()
        return [ask(answer) for answer in answers]
