# exercise: run_in_process
# expect: join-gives-up
from multiprocessing import Process


def run_in_process(task, *args):
    process = Process(target=task, args=args)
    process.start()
    process.join(0.5)  # <- here
    return process.exitcode
