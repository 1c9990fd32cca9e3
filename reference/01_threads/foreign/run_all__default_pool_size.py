# exercise: run_all
# label: wrong
# mistake: "a thread of its own, all of them at the same time": the default pool has at most 32 workers (fewer on small machines), so forty tasks are not all at once
from concurrent.futures import ThreadPoolExecutor


def run_all(tasks):
    with ThreadPoolExecutor() as pool:
        for task in tasks:
            pool.submit(task)
