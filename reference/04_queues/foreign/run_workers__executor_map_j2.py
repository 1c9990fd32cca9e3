# exercise: run_workers
# label: wrong
# mistake: when a task raises, executor.map cancels all tasks that have not begun, so they never run: breaks "Every task runs once" and ":raises: when every task has run"
from concurrent.futures import ThreadPoolExecutor


def run_workers(tasks, workers):
    with ThreadPoolExecutor(max_workers=workers) as executor:
        return list(executor.map(lambda task: task(), tasks))
