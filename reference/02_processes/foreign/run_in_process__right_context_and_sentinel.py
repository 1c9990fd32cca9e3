# exercise: run_in_process
# label: right
# style: library author, a context, connection.wait on the sentinel until there is an exit code, then join and close
import multiprocessing
from multiprocessing import connection


def run_in_process(task, *args):
    context = multiprocessing.get_context()
    process = context.Process(target=task, args=args)
    process.start()
    while process.exitcode is None:
        connection.wait([process.sentinel], timeout=0.5)
    process.join()
    exit_code = process.exitcode
    process.close()
    return exit_code
