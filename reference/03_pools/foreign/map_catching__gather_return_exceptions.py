# exercise: map_catching
# label: right
# style: asyncio.gather(return_exceptions=True) over a process pool
import asyncio
from concurrent.futures import ProcessPoolExecutor


def map_catching(func, items, processes=2):
    async def main():
        loop = asyncio.get_running_loop()
        with ProcessPoolExecutor(processes) as pool:
            calls = [loop.run_in_executor(pool, func, item) for item in items]
            return list(await asyncio.gather(*calls, return_exceptions=True))

    return asyncio.run(main())
