# exercise: run_workers
# label: wrong
# mistake: when the results of executor.map are read and a task has raised, map cancels all tasks that no worker has taken yet, so they never run; it breaks "Every task runs once" and "raises: when every task has run".

from concurrent.futures import ThreadPoolExecutor


def run_workers(tasks, workers):
    with ThreadPoolExecutor(max_workers=workers) as team:
        return list(team.map(lambda task: task(), tasks))
