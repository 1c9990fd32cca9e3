# exercise: run_in_process
# label: right
# style: a careful beginner: make, start, join, read the exit code, give the process object back
import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    process.join()
    code = process.exitcode
    process.close()
    return code
