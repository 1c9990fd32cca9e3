# exercise: parallel_map
# label: right
# style: asyncio.run with run_in_executor over a ProcessPoolExecutor; outcomes travel as (ok, value) pairs
import asyncio
from concurrent.futures import ProcessPoolExecutor


def _attempt(func, item):
    try:
        return True, func(item)
    except BaseException as error:
        return False, error


async def _gather(func, items, processes):
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(max_workers=processes) as executor:
        return await asyncio.gather(
            *(loop.run_in_executor(executor, _attempt, func, item) for item in items)
        )


def parallel_map(func, items, processes=4):
    results = []
    for ok, value in asyncio.run(_gather(func, items, processes)):
        if not ok:
            raise value
        results.append(value)
    return results
