# exercise: run_workers
# label: wrong
# mistake: ThreadPoolExecutor() without max_workers: its own number of threads, not `workers`
# expect: more-workers-than-asked

from concurrent.futures import ThreadPoolExecutor, as_completed

def run_workers(tasks, workers):
    with ThreadPoolExecutor() as ex:
        done = []
        for task in tasks:
            ex.submit(task).add_done_callback(done.append)
    for f in done:
        if f.exception():
            raise f.exception()
    return [f.result() for f in done]
