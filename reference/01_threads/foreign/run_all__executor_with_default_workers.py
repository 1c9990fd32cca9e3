# exercise: run_all
# label: wrong
# mistake: "every task in a thread of its own, all of them at the same time": the default executor has at most min(32, cpus + 4) threads, so forty tasks are never all running
from concurrent.futures import ThreadPoolExecutor


def run_all(tasks):
    # the modern way, the executor takes care of everything:
    # leaving the with block waits for all of them
    with ThreadPoolExecutor() as executor:
        for task in tasks:
            executor.submit(task)
