# exercise: parallel_map
# label: right
# style: asyncio.gather over run_in_executor with a process pool
import asyncio
from concurrent.futures import ProcessPoolExecutor


async def _all(func, items, processes):
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(processes) as pool:
        return await asyncio.gather(*(loop.run_in_executor(pool, func, item) for item in items))


def parallel_map(func, items, processes=4):
    return list(asyncio.run(_all(func, items, processes)))
