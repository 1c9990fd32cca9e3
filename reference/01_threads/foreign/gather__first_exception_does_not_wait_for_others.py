# exercise: gather
# label: wrong
# mistake: wait(FIRST_EXCEPTION) and shutdown(wait=False): as soon as one task has raised, the call raises while others still run; breaks "if tasks raise, first waits for all of them"
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait


def gather(tasks):
    if not tasks:
        return []
    executor = ThreadPoolExecutor(max_workers=len(tasks))
    futures = [executor.submit(task) for task in tasks]
    done, pending = wait(futures, return_when=FIRST_EXCEPTION)
    executor.shutdown(wait=not pending)
    for future in futures:
        if future in done and future.exception() is not None:
            raise future.exception()
    return [future.result() for future in futures]
