# exercise: run_in_process
# expect: exit-code-not-read
import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task, args=args)
    try:
        process.start()
        process.join()
        return 0  # <- here
    except Exception:
        return 1
