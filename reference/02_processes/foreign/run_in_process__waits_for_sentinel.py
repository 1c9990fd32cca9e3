# exercise: run_in_process
# label: right
# style: waits for the sentinel of the process with connection.wait, then joins to reap it

from multiprocessing import Process
from multiprocessing.connection import wait


def run_in_process(task, *args):
    (child := Process(target=task, args=args)).start()
    wait([child.sentinel])
    # the sentinel says that it is over, join collects the exit code
    child.join()
    return child.exitcode
