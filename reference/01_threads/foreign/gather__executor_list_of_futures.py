# exercise: gather
# label: right
# style: executor, list of futures; the with block waits before the exception gets out

from concurrent.futures import ThreadPoolExecutor


def gather(tasks):
    if not tasks:
        return []
    with ThreadPoolExecutor(max_workers=len(tasks)) as ex:
        futures = [ex.submit(task) for task in tasks]
        return [f.result() for f in futures]
