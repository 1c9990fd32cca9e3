# exercise: run_in_process
# expect: exit-code-not-read
from concurrent.futures import ProcessPoolExecutor


def run_in_process(task, *args):
    with ProcessPoolExecutor(max_workers=1) as pool:
        try:
            pool.submit(task, *args).result()  # <- here
        except Exception:
            return 1
    return 0
