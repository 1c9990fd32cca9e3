# exercise: run_in_process
# label: wrong
# mistake: cuts the exit code to an unsigned byte as waitpid in C gives it, so -9 becomes 247
from multiprocessing import Process


def run_in_process(task, *args):
    process = Process(target=task, args=args)
    process.start()
    process.join()
    return process.exitcode & 0xFF
