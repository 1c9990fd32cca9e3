# exercise: gather
# expect: completion-order
# luck: in which order the tasks that do not stop end
from concurrent.futures import ThreadPoolExecutor, as_completed


def gather(tasks):
    with ThreadPoolExecutor(max_workers=len(tasks) or 1) as pool:
        futures = [pool.submit(t) for t in tasks]
        ended = list(as_completed(futures))
        for future in futures:
            future.result()
        return [future.result() for future in ended]
