# exercise: run_in_process
# label: wrong
# mistake: gives the task only five seconds and terminates it then, so a slow task that would return gives -15 and not 0
import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task, args=args)
    process.start()

    # wait for the process, but do not hang if something went wrong in it
    process.join(timeout=5)
    if process.is_alive():
        process.terminate()
        process.join()

    return process.exitcode
