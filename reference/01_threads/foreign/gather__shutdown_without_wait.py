# exercise: gather
# label: wrong
# mistake: result() raises out of the function and the executor is shut down with wait=False
# expect: raises-too-early

from concurrent.futures import ThreadPoolExecutor


def gather(tasks):
    if not tasks:
        return []
    ex = ThreadPoolExecutor(len(tasks))
    futures = [ex.submit(t) for t in tasks]
    try:
        return [f.result() for f in futures]
    finally:
        ex.shutdown(wait=False)
