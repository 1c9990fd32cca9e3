# exercise: run_all
# label: right
# style: concurrent.futures user, a pool of exactly n workers; a barrier before each task makes sure no worker takes two
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier


def run_all(tasks):
    count = len(tasks)
    if count == 0:
        return
    everyone_here = Barrier(count)

    def lane(task):
        everyone_here.wait()
        task()

    with ThreadPoolExecutor(max_workers=count) as pool:
        for task in tasks:
            pool.submit(lane, task)
