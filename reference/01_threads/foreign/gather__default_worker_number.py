# exercise: gather
# label: wrong
# mistake: executor without max_workers
# expect: pool-too-small

from concurrent.futures import ThreadPoolExecutor


def gather(tasks):
    with ThreadPoolExecutor() as ex:
        fs = [ex.submit(t) for t in tasks]
        return [f.result() for f in fs]
