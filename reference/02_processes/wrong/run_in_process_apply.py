# exercise: run_in_process
# expect: task-ended-its-worker
import multiprocessing


def run_in_process(task, *args):
    with multiprocessing.Pool(1) as pool:
        try:
            pool.apply(task, args)  # <- here
        except Exception:
            return 1
    return 0
