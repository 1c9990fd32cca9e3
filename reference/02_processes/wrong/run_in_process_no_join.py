# exercise: run_in_process
# expect: exit-code-too-early
import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    return process.exitcode  # <- here
