# exercise: run_in_process
# expect: exit-code-changed
import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    process.join()
    return 0 if process.exitcode == 0 else 1  # <- here
