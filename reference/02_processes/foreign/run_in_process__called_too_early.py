# exercise: run_in_process
# label: wrong
# mistake: target=task(*args) calls the task in the parent and gives its result to the process; breaks "Run task(*args) in another process" and, when the task raises or exits, ":raises: nothing, whatever the task does"
from multiprocessing import Process


def run_in_process(task, *args):
    p = Process(target=task(*args))
    p.start()
    p.join()
    return p.exitcode
