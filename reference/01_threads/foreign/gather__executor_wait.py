# exercise: gather
# label: right
# style: concurrent.futures.wait, then result() in order

from concurrent import futures


def gather(tasks):
    if len(tasks) == 0:
        return list()
    executor = futures.ThreadPoolExecutor(max_workers=len(tasks))
    try:
        submitted = list(map(executor.submit, tasks))
        futures.wait(submitted, return_when=futures.ALL_COMPLETED)
    finally:
        executor.shutdown(wait=True)
    return [f.result() for f in submitted]
