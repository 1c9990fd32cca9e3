# exercise: run_all
# label: right
# style: concurrent.futures with one worker per task; an event holds every worker until all are submitted, so none is used twice
import threading
from concurrent.futures import ThreadPoolExecutor


def run_all(tasks):
    if len(tasks) == 0:
        return
    gun = threading.Event()

    def runner(task):
        gun.wait()
        task()

    with ThreadPoolExecutor(max_workers=len(tasks)) as pool:
        try:
            for task in tasks:
                pool.submit(runner, task)
        finally:
            gun.set()
