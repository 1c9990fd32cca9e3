# exercise: run_workers
# label: wrong
# mistake: max_workers=min(workers, len(tasks)) is 0 without tasks: ValueError
# expect: pool-sized-by-the-data

from concurrent.futures import ThreadPoolExecutor

def run_workers(tasks, workers):
    done = []
    with ThreadPoolExecutor(max_workers=min(workers, len(tasks))) as ex:
        for task in tasks:
            ex.submit(task).add_done_callback(done.append)
    for f in done:
        if f.exception():
            raise f.exception()
    return [f.result() for f in done]
