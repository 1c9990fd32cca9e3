# exercise: run_workers
# label: wrong
# mistake: result() of the futures in the order of the tasks: raises the exception of the first task in the list that failed, not the one that was raised first

from concurrent.futures import ThreadPoolExecutor

def run_workers(tasks, workers):
    with ThreadPoolExecutor(max_workers=workers) as ex:
        futures = [ex.submit(task) for task in tasks]
    return [f.result() for f in futures]
