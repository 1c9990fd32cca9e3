# exercise: map_in_background
# label: right
# style: CompletableFuture idea: a concurrent.futures.Future for each item, completed by the callbacks of apply_async
import multiprocessing
from concurrent.futures import Future


def _supply_async(pool, func, item):
    future = Future()
    pool.apply_async(
        func,
        (item,),
        callback=future.set_result,
        error_callback=future.set_exception,
    )
    return future


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        futures = [_supply_async(pool, func, item) for item in items]
        value = foreground()
        return [future.result() for future in futures], value
