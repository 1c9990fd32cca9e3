# exercise: run_in_process
# label: wrong
# mistake: mixes it up with ask and raises ChildFailed when the exit code is not 0; breaks ":raises: nothing, whatever the task does." and "1 if it raised an exception"
import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    process.join()
    if process.exitcode != 0:
        raise ChildFailed(process.exitcode)
    return 0
