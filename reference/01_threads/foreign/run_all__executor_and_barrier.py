# exercise: run_all
# label: right
# style: ThreadPoolExecutor with as many workers as tasks, and a barrier so that no worker can take a second task

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier


def run_all(tasks):
    if not tasks:
        return  # neither the pool nor the barrier like zero

    everybody_here = Barrier(len(tasks))

    def run(task):
        # a pool gives a new job to an idle worker; nobody is idle before all
        # have met here, so every task gets a thread of its own
        everybody_here.wait()
        task()

    with ThreadPoolExecutor(max_workers=len(tasks)) as pool:
        for task in tasks:
            pool.submit(run, task)
    # the end of "with" has waited for all; what they raised stays in the futures
