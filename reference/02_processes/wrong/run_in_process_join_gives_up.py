# exercise: run_in_process
# expect: exit-code-too-early
from multiprocessing import Process


def run_in_process(task, *args):
    process = Process(target=task, args=args)
    process.start()
    process.join(0.5)
    return process.exitcode  # <- here
