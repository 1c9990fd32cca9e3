# exercise: gather
# label: wrong
# mistake: as_completed gives the order of ending
# expect: completion-order

from concurrent.futures import ThreadPoolExecutor, as_completed


def gather(tasks):
    if not tasks:
        return []
    with ThreadPoolExecutor(len(tasks)) as ex:
        futures = [ex.submit(t) for t in tasks]
        return [f.result() for f in as_completed(futures)]
