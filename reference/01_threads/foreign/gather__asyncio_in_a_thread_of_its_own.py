# exercise: gather
# label: right
# style: over-engineered asyncio: an event loop in a thread of its own drives a pool that is large enough
import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor


def _outcome(task):
    try:
        return True, task()
    except BaseException as error:
        return False, error


async def _drive(tasks):
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=max(1, len(tasks))) as pool:
        jobs = [loop.run_in_executor(pool, _outcome, task) for task in tasks]
        return await asyncio.gather(*jobs)


def gather(tasks):
    outcomes = []
    # not in the calling thread: the caller may have an event loop running
    driver = threading.Thread(target=lambda: outcomes.extend(asyncio.run(_drive(tasks))))
    driver.start()
    driver.join()
    for succeeded, what in outcomes:
        if not succeeded:
            raise what
    return [what for _, what in outcomes]
