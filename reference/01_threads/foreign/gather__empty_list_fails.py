# exercise: gather
# label: wrong
# mistake: max_workers=len(tasks): ValueError for no tasks
# expect: pool-sized-by-the-data

from concurrent.futures import ThreadPoolExecutor


def gather(tasks):
    with ThreadPoolExecutor(max_workers=len(tasks)) as ex:
        fs = [ex.submit(t) for t in tasks]
        return [f.result() for f in fs]
