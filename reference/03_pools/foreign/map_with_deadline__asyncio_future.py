# exercise: map_with_deadline
# label: right
# style: asyncio: the callbacks of map_async fulfil a future, asyncio.wait with timeout
import asyncio
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    async def main(pool):
        loop = asyncio.get_running_loop()
        future = loop.create_future()

        def good(values):
            loop.call_soon_threadsafe(future.set_result, values)

        def bad(error):
            loop.call_soon_threadsafe(future.set_exception, error)

        if len(items) == 0:
            return []
        pool.map_async(func, items, None, good, bad)
        done, _ = await asyncio.wait([future], timeout=seconds)
        return future.result() if done else None

    with multiprocessing.Pool(processes) as pool:
        return asyncio.run(main(pool))
