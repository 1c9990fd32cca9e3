# exercise: run_workers
# label: wrong
# mistake: "when every task has run": executor.map cancels the tasks that have not begun as soon as the list meets an exception, so they never run
from concurrent.futures import ThreadPoolExecutor


def run_workers(tasks, workers):
    with ThreadPoolExecutor(workers) as executor:
        # map keeps order and raises the first exception, __exit__ waits for all
        return list(executor.map(lambda task: task(), tasks))
