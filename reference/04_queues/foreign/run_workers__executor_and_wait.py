# exercise: run_workers
# label: right
# style: ThreadPoolExecutor: its own queue; completion order by callback

from concurrent.futures import ThreadPoolExecutor


def run_workers(tasks, workers):
    order = []
    with ThreadPoolExecutor(max_workers=workers) as ex:
        for task in tasks:
            ex.submit(task).add_done_callback(order.append)
    errors = [f.exception() for f in order if f.exception() is not None]
    if errors:
        raise errors[0]
    return [f.result() for f in order]
