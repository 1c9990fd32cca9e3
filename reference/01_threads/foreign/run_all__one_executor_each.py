# exercise: run_all
# label: right
# style: one ThreadPoolExecutor with one worker for each task

from concurrent.futures import ThreadPoolExecutor


def run_all(tasks):
    pools = []
    for task in tasks:
        pool = ThreadPoolExecutor(max_workers=1)
        pool.submit(task)
        pools.append(pool)
    for pool in pools:
        pool.shutdown(wait=True)
