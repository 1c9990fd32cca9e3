# exercise: gather
# label: right
# style: asyncio.run with run_in_executor in an executor of the right size, wrapper for exceptions

import asyncio
from concurrent.futures import ThreadPoolExecutor


def _attempt(task):
    try:
        return (task(), None)
    except BaseException as e:
        return (None, e)


def gather(tasks):
    if not tasks:
        return []

    async def main():
        loop = asyncio.get_running_loop()
        with ThreadPoolExecutor(len(tasks)) as ex:
            return await asyncio.gather(*[loop.run_in_executor(ex, _attempt, t) for t in tasks])

    pairs = asyncio.run(main())
    for _, e in pairs:
        if e is not None:
            raise e
    return [v for v, _ in pairs]
