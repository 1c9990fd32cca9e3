# exercise: results_from_processes
# label: right
# style: one ProcessPoolExecutor with one worker for each item, kept in an ExitStack; a death breaks only its own pool
import concurrent.futures
import contextlib


def results_from_processes(task, items):
    futures = {}
    with contextlib.ExitStack() as pools:
        for item in items:
            pool = concurrent.futures.ProcessPoolExecutor(max_workers=1)
            pools.enter_context(pool)
            futures[item] = pool.submit(task, item)
        concurrent.futures.wait(futures.values())
    return {
        item: future.result()
        for item, future in futures.items()
        if future.exception() is None
    }
