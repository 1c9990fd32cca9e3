# exercise: run_in_process
# label: right
# style: defensive, explicit context, waits for the sentinel, releases the process object
import multiprocessing
from multiprocessing import connection


def run_in_process(task, *args):
    context = multiprocessing.get_context()
    process = context.Process(target=task, args=args, daemon=False)
    process.start()
    try:
        connection.wait([process.sentinel])
    finally:
        process.join()
        exit_code = process.exitcode
        process.close()
    return exit_code
