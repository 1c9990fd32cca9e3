# exercise: run_in_process
# label: wrong
# mistake: target=task(*args) calls the task in the parent; breaks "Run task(*args) in another process" and "raises: nothing, whatever the task does"
from multiprocessing import Process


def run_in_process(task, *args):
    process = Process(target=task(*args))
    process.start()
    process.join()
    return process.exitcode
