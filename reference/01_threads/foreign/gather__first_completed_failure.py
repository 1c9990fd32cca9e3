# exercise: gather
# label: wrong
# mistake: as_completed loop raises the first failure in time (with block waits)

from concurrent.futures import ThreadPoolExecutor, as_completed


def gather(tasks):
    if not tasks:
        return []
    out = [None] * len(tasks)
    with ThreadPoolExecutor(len(tasks)) as ex:
        fs = {ex.submit(t): i for i, t in enumerate(tasks)}
        for f in as_completed(fs):
            out[fs[f]] = f.result()
    return out
