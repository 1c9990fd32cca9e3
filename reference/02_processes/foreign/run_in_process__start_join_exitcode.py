# exercise: run_in_process
# label: right
import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    process.join()
    # there is an exit code only after the join
    code = process.exitcode
    # give back what the process object has in the system
    process.close()
    return code
