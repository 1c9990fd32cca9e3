# exercise: run_all
# label: right
# style: future.result() lets the task's exception out of run_all

from concurrent.futures import ThreadPoolExecutor


def run_all(tasks):
    if not tasks:
        return
    with ThreadPoolExecutor(len(tasks)) as ex:
        futures = [ex.submit(t) for t in tasks]
        for f in futures:
            f.result()
