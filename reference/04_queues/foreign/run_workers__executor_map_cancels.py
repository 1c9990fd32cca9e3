# exercise: run_workers
# label: wrong
# mistake: when a task raises, the iterator of Executor.map cancels all tasks that have not started; breaks "Every task runs once." and "when every task has run and every worker has ended, the first exception that a task raised"
from concurrent.futures import ThreadPoolExecutor


def run_workers(tasks, workers):
    with ThreadPoolExecutor(max_workers=workers) as pool:
        return list(pool.map(lambda task: task(), tasks))
