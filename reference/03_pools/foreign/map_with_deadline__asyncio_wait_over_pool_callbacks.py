# exercise: map_with_deadline
# label: right
# style: asyncio.wait with a timeout over futures that the callbacks of a multiprocessing.Pool set
import asyncio
import functools
import multiprocessing


async def _outcomes(func, items, seconds, processes):
    loop = asyncio.get_running_loop()

    def tell(future, ok, value):
        loop.call_soon_threadsafe(future.set_result, (ok, value))

    with multiprocessing.Pool(processes) as pool:
        futures = []
        for item in items:
            future = loop.create_future()
            pool.apply_async(
                func,
                (item,),
                callback=functools.partial(tell, future, True),
                error_callback=functools.partial(tell, future, False),
            )
            futures.append(future)
        if futures:
            _, late = await asyncio.wait(futures, timeout=seconds)
            if late:
                return None
        return [future.result() for future in futures]


def map_with_deadline(func, items, seconds, processes=2):
    outcomes = asyncio.run(_outcomes(func, items, seconds, processes))
    if outcomes is None:
        return None
    for ok, value in outcomes:
        if not ok:
            raise value
    return [value for _, value in outcomes]
