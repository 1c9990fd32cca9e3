# exercise: run_workers
# label: right
# style: asyncio: each worker is a coroutine that awaits run_in_executor on its own executor

import asyncio
import queue
from concurrent.futures import ThreadPoolExecutor


def run_workers(tasks, workers):
    async def main():
        loop = asyncio.get_running_loop()
        q = asyncio.Queue()
        for t in tasks:
            q.put_nowait(t)
        values, errors = [], []

        def guard(task):
            try:
                values.append(task())
            except BaseException as e:
                errors.append(e)

        with ThreadPoolExecutor(workers) as ex:
            async def worker():
                while not q.empty():  # one thread: nobody comes between
                    await loop.run_in_executor(ex, guard, q.get_nowait())

            await asyncio.gather(*[worker() for _ in range(workers)])
        return values, errors

    values, errors = asyncio.run(main())
    if errors:
        raise errors[0]
    return values
