# exercise: run_in_process
# label: right
import multiprocessing


def run_in_process(task, *args):
    started = False
    process = multiprocessing.Process(target=task, args=args)
    try:
        process.start()
        started = True
    finally:
        if started:
            process.join()
    code = process.exitcode  # only now it is a number
    process.close()
    return code
