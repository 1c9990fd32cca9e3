# exercise: run_in_process
# label: wrong
# mistake: run() in place of start(), and the exit code of a process never started is None

from multiprocessing import Process


def run_in_process(task, *args):
    proc = Process(target=task, args=args)
    proc.run()
    return proc.exitcode
