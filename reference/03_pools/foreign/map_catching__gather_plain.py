# exercise: map_catching
# label: wrong
# mistake: asyncio.gather without return_exceptions raises the first one
import asyncio
from concurrent.futures import ProcessPoolExecutor


def map_catching(func, items, processes=2):
    async def main():
        loop = asyncio.get_running_loop()
        with ProcessPoolExecutor(processes) as pool:
            return list(await asyncio.gather(*[loop.run_in_executor(pool, func, item) for item in items]))

    return asyncio.run(main())
