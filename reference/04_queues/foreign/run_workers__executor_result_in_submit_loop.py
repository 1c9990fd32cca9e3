# exercise: run_workers
# label: wrong
# mistake: result() directly after submit: one task at a time
# expect: join-in-start-loop

from concurrent.futures import ThreadPoolExecutor

def run_workers(tasks, workers):
    results, errors = [], []
    with ThreadPoolExecutor(max_workers=workers) as ex:
        for task in tasks:
            try:
                results.append(ex.submit(task).result())
            except Exception as e:
                errors.append(e)
    if errors:
        raise errors[0]
    return results
