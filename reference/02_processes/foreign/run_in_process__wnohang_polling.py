# exercise: run_in_process
# label: right
# style: a Unix person's waitpid loop with WNOHANG, written as a generator: polls the exit status until there is one
from multiprocessing import Process


def _statuses(child):
    while True:
        yield child.exitcode
        child.join(timeout=0.05)


def run_in_process(task, *args):
    child = Process(target=task, args=args)
    child.start()
    return next(status for status in _statuses(child) if status is not None)
