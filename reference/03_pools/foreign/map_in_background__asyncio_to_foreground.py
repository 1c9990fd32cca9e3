# exercise: map_in_background
# label: right
# style: run_in_executor futures wrapped, foreground called inside the coroutine in the same thread
import asyncio
from concurrent.futures import ProcessPoolExecutor


def map_in_background(func, items, foreground, processes=2):
    async def main():
        loop = asyncio.get_running_loop()
        with ProcessPoolExecutor(processes) as pool:
            tasks = [loop.run_in_executor(pool, func, item) for item in items]
            value = foreground()  # on purpose: blocks this thread, the processes go on
            return list(await asyncio.gather(*tasks)), value

    return asyncio.run(main())
