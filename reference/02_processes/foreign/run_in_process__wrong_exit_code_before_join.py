# exercise: run_in_process
# label: wrong
# mistake: reads the exit code before join(), while the child still runs, and returns None; breaks "wait for its end, return its exit code"
import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    exit_code = p.exitcode
    p.join()
    return exit_code
